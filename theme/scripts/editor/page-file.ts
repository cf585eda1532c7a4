/** A page as a file: metadata between two lines of dashes, and the text under it. */

import { FAILSAFE_SCHEMA, load } from "js-yaml";
import type { Collection, Data, Field } from "./field";
import { isGroup } from "./field";
import type { Format } from "./decap";
import { canonicalYaml } from "./canonical";
import { toFile, toForm } from "./values";

/** Names in the form's data that stand for something else than metadata. */
export const BODY = "body";
export const SLUG = "_slug";
export const COLLECTION = "_collection";

const FENCED = /^---\n([\s\S]*?\n)?---\n/u;

/** Pages of a collection; of one with pages of several types, the one with most of the page's fields. */
export function formatOf(collection: Collection): Format {
  return {
    fromFile: text => {
      const { metadata, body } = read(text);
      const data: Data = { ...toForm(fieldsFor(collection, metadata), metadata), [BODY]: body };
      // For the filter of the collection; as it is not enumerable, it stays out of the form.
      return Object.defineProperty(data, COLLECTION, { value: belongs(collection, metadata) ? collection.name : "" });
    },
    toFile: data => {
      const { [BODY]: body, [SLUG]: _, ...metadata } = data;
      const fields = fieldsFor(collection, metadata);
      return `---\n${canonicalYaml(fields, toFile(fields, metadata))}---\n${typeof body === "string" ? body : ""}`;
    },
  };
}

export function read(text: string): { metadata: Data; body: string } {
  const unix = text.replace(/^\ufeff/u, "").replaceAll("\r\n", "\n");
  const front = FENCED.exec(unix);
  const metadata = front ? load(front[1] ?? "", { schema: FAILSAFE_SCHEMA }) : {};
  return { metadata: isGroup(metadata) ? metadata : {}, body: unix.slice(front?.[0].length ?? 0) };
}

// The list page of a folder stands among the pages of a type, and has nothing of what only they have.
function belongs({ own = [], foreign = [] }: Collection, metadata: Data): boolean {
  return (own.length === 0 || own.some(name => name in metadata)) && !foreign.some(name => name in metadata);
}

function fieldsFor(collection: Collection, metadata: Data): readonly Field[] {
  if (collection.fields) return collection.fields;
  const known = (fields: readonly Field[]): number => fields.filter(field => field.name in metadata).length;
  const files = collection.files?.map(file => file.fields) ?? [];
  return files.reduce((best, fields) => (known(fields) > known(best) ? fields : best), files[0] ?? []);
}
