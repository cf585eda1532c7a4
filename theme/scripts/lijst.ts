// Lists of pages with a filter.

import { catalogue } from "./catalogue/catalogue";

for (const element of document.querySelectorAll<HTMLElement>("[data-module='catalogue']")) catalogue(element);
