// The meeting planner. Its model stands in the page, so that nothing is fetched.

import type { Model } from "./meeting/model";
import { planner } from "./meeting/planner";

const place = document.querySelector<HTMLElement>("[data-meeting]");
const model = document.getElementById("meeting-model")?.textContent;
if (place && model) planner(place, JSON.parse(model) as Model);
