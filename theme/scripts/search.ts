// The code of the search. Loaded by the search field when it is used; binds itself to the field of the page.

import { openEngine } from "./search/pagefind";
import { suggestions } from "./search/suggestions";
import { resultsPage } from "./search/results-page";

const index = document.body.dataset["searchIndex"] ?? "";
const engine = openEngine(index);
const page = document.querySelector<HTMLElement>("[data-search-page]");
const field = document.querySelector<HTMLFormElement>("form[data-module=search-field]");

if (page) resultsPage(page, engine);
else if (field) suggestions(field, engine);
