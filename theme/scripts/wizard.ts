// The start wizard. Its model stands in the page, so that nothing is fetched.

import { conversation } from "./wizard/conversation";
import type { Model } from "./wizard/engine/model";

const place = document.querySelector<HTMLElement>("[data-wizard]");
const model = document.getElementById("wizard-model")?.textContent;
if (place && model) conversation(place, JSON.parse(model) as Model);
