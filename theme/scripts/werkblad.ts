// Pages with a worksheet.

import { sheetOptions } from "./sheets/sheet-options";
import { worksheet } from "./sheets/worksheet";

for (const element of document.querySelectorAll<HTMLElement>("[data-module='sheet-options']")) sheetOptions(element);
for (const element of document.querySelectorAll<HTMLElement>("[data-module='worksheet']")) worksheet(element);
