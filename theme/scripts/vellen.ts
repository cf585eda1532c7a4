// Pages with sheets of cards.

import { cardOptions } from "./cards/card-options";

for (const element of document.querySelectorAll<HTMLElement>("[data-module='card-options']")) cardOptions(element);
