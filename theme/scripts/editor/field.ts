/** A field of the form as our generator wrote it in config.json (src/Toolbox/Editing/FormFields.cs). */

export type Shape = "text" | "rich" | "plain" | "list" | "record" | "numbers" | "body";

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly widget: string;

  /** Of a group, or of the groups in a list. */
  readonly fields?: readonly Field[];

  /** Of the values in a list. */
  readonly field?: Field;

  /** The shape of the values of a list that is a choice of several. */
  readonly item?: Shape;

  /** The kinds of the groups in a list. */
  readonly types?: readonly { readonly name: string; readonly fields: readonly Field[] }[];

  /** The form has a list of at most one where the file has the group itself. */
  readonly single?: boolean;
}

export interface Collection {
  readonly name: string;
  readonly folder?: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly { readonly name: string; readonly file: string; readonly fields: readonly Field[] }[];

  /** Fields by which a page turns out to be of another type than those of this collection. */
  readonly foreign?: readonly string[];

  /** Fields that only pages of this collection's type must have; none where pages have no type of their own. */
  readonly own?: readonly string[];
}

export interface Config {
  readonly backend: { readonly name: string };
  readonly collections: readonly Collection[];
}

export type Data = Record<string, unknown>;

/** The fields of one item of a list: its own, or those of its kind. */
export function fieldsOf(field: Field, item: Data): readonly Field[] | undefined {
  return field.types ? field.types.find(type => type.name === item["kind"])?.fields : field.fields;
}

export function isGroup(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
