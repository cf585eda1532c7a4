// Checklists: one about oneself is answered on the page, of one about the team the answers are counted.

import { alone } from "./checklist/alone";
import { tally } from "./checklist/tally";

for (const result of document.querySelectorAll<HTMLElement>("[data-own-result]")) alone(result);
for (const section of document.querySelectorAll<HTMLElement>("[data-tally]")) tally(section);
