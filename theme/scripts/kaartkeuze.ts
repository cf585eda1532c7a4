// The page where cards are chosen: apart from site.ts, because it brings templates and what runs them.

import { cardChoice } from "./cards/card-choice";
import { cardOptions } from "./cards/card-options";

for (const element of document.querySelectorAll<HTMLElement>("[data-module='card-choice']")) cardChoice(element);
for (const element of document.querySelectorAll<HTMLElement>("[data-module='card-options']")) cardOptions(element);
