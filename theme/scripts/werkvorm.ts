// Work forms.

import { keepButton } from "./offline/keep-button";

for (const button of document.querySelectorAll<HTMLElement>("[data-module='keep']")) keepButton(button);
