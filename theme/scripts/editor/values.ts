/**
 * Between the metadata of a file, where everything is text, and what the controls of the form work with. What the form
 * does not know stays as it is, so that nothing is lost and `check` can say what is wrong with it.
 */

import type { Data, Field } from "./field";
import { fieldsOf, isGroup } from "./field";

export function toForm(fields: readonly Field[], data: Data): Data {
  return mapFields(fields, data, valueToForm);
}

/** Without what was left empty. */
export function toFile(fields: readonly Field[], data: Data): Data {
  const filled = mapFields(fields, data, valueToFile);
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => !isEmpty(value)));
}

function mapFields(fields: readonly Field[], data: Data, map: (field: Field, value: unknown) => unknown): Data {
  const known = new Map(fields.map(field => [field.name, field]));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, known.has(name) ? map(known.get(name)!, value) : value]));
}

function valueToForm(field: Field, value: unknown): unknown {
  if (field.single) return isGroup(value) ? [itemWith(field, value, toForm)] : value;
  if (field.shape === "numbers" && isGroup(value)) return Object.entries(value).map(([naam, getal]) => ({ naam, getal: typed(getal, "number") }));
  if (Array.isArray(value)) return value.map(item => (isGroup(item) ? itemWith(field, item, toForm) : typed(item, field.field?.widget ?? field.widget)));
  return isGroup(value) ? toForm(field.fields ?? [], value) : typed(value, field.widget);
}

function valueToFile(field: Field, value: unknown): unknown {
  if (field.single && Array.isArray(value)) return isGroup(value[0]) ? itemWith(field, value[0], toFile) : undefined;
  if (field.shape === "numbers" && Array.isArray(value)) return Object.fromEntries(value.filter(isGroup).map(({ naam, getal }) => [text(naam), text(getal)]));
  if (Array.isArray(value)) return value.map(item => (isGroup(item) ? itemWith(field, item, toFile) : text(item))).filter(item => !isEmpty(item));
  return isGroup(value) ? toFile(field.fields ?? [], value) : text(value);
}

function itemWith(field: Field, item: Data, map: (fields: readonly Field[], data: Data) => Data): Data {
  return map(fieldsOf(field, item) ?? [], item);
}

// A value that is not what its field asks for is shown as the text it is.
function typed(value: unknown, widget: string): unknown {
  if (widget === "number" && typeof value === "string" && /^-?\d+$/u.test(value)) return Number(value);
  if (widget === "boolean" && (value === "true" || value === "false")) return value === "true";
  return value;
}

function text(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return isGroup(value) && Object.keys(value).length === 0;
}
