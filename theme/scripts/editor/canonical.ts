/**
 * Writes metadata in its canonical form, the same bytes as `toolbox format` (src/Toolbox/Metadata/CanonicalYaml.cs); a
 * test writes all our pages with both. So a page that is saved through the form changes only where it was edited.
 */

import type { Data, Field, Shape } from "./field";
import { fieldsOf, isGroup } from "./field";
import { scalar, SPACE, startsOrEndsWithSpace } from "./scalar";

const WIDTH = 100;
const STARTS_WITH_SPACE = new RegExp(`^[${SPACE}]`, "u");

export function canonicalYaml(fields: readonly Field[], data: Data): string {
  return fieldLines(fields, data, 0);
}

// What the model does not know comes last: `check` says what is wrong with it.
function fieldLines(fields: readonly Field[], data: Data, depth: number): string {
  const known = fields.filter(field => field.shape !== "body" && data[field.name] !== undefined);
  const unknown = Object.keys(data).filter(name => name !== "kind" && !fields.some(field => field.name === name));
  const kind = "kind" in data && !fields.some(field => field.name === "kind") ? `${spaces(depth)}kind: ${String(data["kind"])}\n` : "";
  return kind + [...known, ...unknown.map(unknownField)].map(field => fieldLine(field.name, field, data[field.name], depth)).join("");
}

function unknownField(name: string): Field {
  return { name, shape: "text", widget: "" };
}

function fieldLine(name: string, field: Field, value: unknown, depth: number): string {
  const start = `${spaces(depth)}${name}:`;
  if (typeof value === "string") return start + scalarLines(shapeOfValue(field), value, depth, start.length + 1);
  const line = flow(field, value);
  if (line !== null && start.length + 1 + line.length <= WIDTH) return `${start} ${line}\n`;
  if (Array.isArray(value)) return `${start}\n${itemLines(field, value, depth + 1)}`;
  return `${start}\n${groupLines(field, value as Data, depth + 1)}`;
}

function groupLines(field: Field, group: Data, depth: number): string {
  if (field.shape === "numbers") {
    return Object.entries(group).map(([name, value]) => fieldLine(scalar(name, false, true), { name, shape: "plain", widget: "number" }, value, depth)).join("");
  }
  return fieldLines(fieldsOf(field, group) ?? [], group, depth);
}

function itemLines(field: Field, items: readonly unknown[], depth: number): string {
  return items.map(item => {
    const dash = `${spaces(depth)}-`;
    if (typeof item === "string") return dash + scalarLines(shapeOfItem(field), item, depth, dash.length + 1);
    const line = flowItem(field, item);
    if (line !== null && dash.length + 1 + line.length <= WIDTH) return `${dash} ${line}\n`;
    // The first field stands behind the dash.
    return `${dash} ${groupLines(field, item as Data, depth + 1).slice(2 * (depth + 1))}`;
  }).join("");
}

function scalarLines(shape: Shape, value: string, depth: number, column: number): string {
  const isText = shape === "text" || shape === "rich";
  if (value.includes("\n") && !STARTS_WITH_SPACE.test(value)) {
    const lines = value.replace(/\n+$/u, "").split("\n").map(line => (line === "" ? "" : spaces(depth + 1)) + line);
    return `${value.endsWith("\n") ? " |" : " |-"}\n${lines.join("\n")}\n`;
  }
  const oneLine = scalar(value, false, isText);
  return isText && column + oneLine.length > WIDTH && isFoldable(value) ? ` >-\n${folded(value, depth + 1)}` : ` ${oneLine}\n`;
}

function isFoldable(value: string): boolean {
  return value.includes(" ") && !value.includes("  ") && !startsOrEndsWithSpace(value) && !/[\n\t]/u.test(value);
}

function folded(value: string, depth: number): string {
  const lines: string[] = [];
  for (const word of value.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) lines.push(spaces(depth) + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map(line => `${line}\n`).join("");
}

/** One line in brackets or braces; null for what has Markdown in it, text of several lines, or groups in a list. */
function flow(field: Field, value: unknown): string | null {
  if (Array.isArray(value)) return field.fields || field.types ? null : around("[", value.map(item => flowItem(field, item)), "]");
  if (!isGroup(value)) return flowScalar(field.shape, value);
  if (field.types) return null;
  if (field.shape === "numbers") return around("{ ", Object.entries(value).map(([name, number]) => `${scalar(name, true, true)}: ${flowScalar("plain", number)}`), " }");
  return flowGroup(field.fields ?? [], value);
}

function flowItem(field: Field, item: unknown): string | null {
  if (isGroup(item)) return field.types ? null : flowGroup(field.fields ?? [], item);
  return flowScalar(shapeOfItem(field), item);
}

function flowGroup(fields: readonly Field[], group: Data): string | null {
  const known = fields.filter(field => group[field.name] !== undefined);
  if (Object.keys(group).length > known.length) return null;
  return around("{ ", known.map(field => {
    const value = flow(field, group[field.name]);
    return value === null ? null : `${field.name}: ${value}`;
  }), " }");
}

function flowScalar(shape: Shape, value: unknown): string | null {
  return shape === "rich" || typeof value !== "string" || value.includes("\n") ? null : scalar(value, true, shape === "text");
}

function around(start: string, parts: readonly (string | null)[], end: string): string | null {
  return parts.includes(null) ? null : start + parts.join(", ") + end;
}

function shapeOfValue(field: Field): Shape {
  return field.shape === "list" ? shapeOfItem(field) : field.shape;
}

function shapeOfItem(field: Field): Shape {
  return field.item ?? field.field?.shape ?? "plain";
}

function spaces(depth: number): string {
  return "  ".repeat(depth);
}
