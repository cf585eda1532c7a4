// Binds components to the page: an element with data-module="menu" gets the component of that name.
// Every page works without them.

import { collect } from "./components/collect";
import { menu } from "./components/menu";
import { offline } from "./components/offline";
import { searchField } from "./components/search-field";

type Component = (element: HTMLElement) => void;

const components: Record<string, Component> = {
  collect,
  menu,
  "search-field": searchField,
};

for (const element of document.querySelectorAll<HTMLElement>("[data-module]")) {
  components[element.dataset["module"] ?? ""]?.(element);
}

offline(document.body);
