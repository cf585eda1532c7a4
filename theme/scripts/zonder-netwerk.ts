// The page about reading without a network.

import { wipeButton } from "./offline/wipe-button";

for (const button of document.querySelectorAll<HTMLElement>("[data-wipe]")) wipeButton(button);
