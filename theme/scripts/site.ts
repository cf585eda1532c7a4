// Binds components to the page: an element with data-module="menu" gets the component of that name.
// Every page works without them.

import { menu } from "./components/menu";

type Component = (element: HTMLElement) => void;

const components: Record<string, Component> = {
  menu,
};

for (const element of document.querySelectorAll<HTMLElement>("[data-module]")) {
  components[element.dataset["module"] ?? ""]?.(element);
}
