// The start wizard. Its model stands in the page, so that nothing is fetched.

import { conversation } from "./wizard/conversation";
import type { Course } from "./wizard/course/model";
import type { Model } from "./wizard/engine/model";

const place = document.querySelector<HTMLElement>("[data-wizard]");
const model = json<Model>("wizard-model");
if (place && model) conversation(place, model, json<Course>("wizard-course"));

function json<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}
