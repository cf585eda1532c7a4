// The page where a school makes the toolbox its own. Its model stands in the page, so that nothing is fetched.

import { ownCopy } from "./own-copy/form";
import type { Model } from "./own-copy/model";

const desk = document.querySelector<HTMLElement>("[data-own-copy]");
const text = document.getElementById("own-copy-model")?.textContent;
if (desk && text) ownCopy(desk, JSON.parse(text) as Model);
