// Binds components to the page: an element with data-module="menu" gets the component of that name.
// Every page works without them.

import { catalogue } from "./catalogue/catalogue";
import { menu } from "./components/menu";
import { searchField } from "./components/search-field";
import { sheetOptions } from "./sheets/sheet-options";
import { worksheet } from "./sheets/worksheet";

type Component = (element: HTMLElement) => void;

const components: Record<string, Component> = {
  catalogue,
  menu,
  "search-field": searchField,
  "sheet-options": sheetOptions,
  worksheet,
};

for (const element of document.querySelectorAll<HTMLElement>("[data-module]")) {
  components[element.dataset["module"] ?? ""]?.(element);
}
