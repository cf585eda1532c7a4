/** One value of canonical YAML: plain where that is safe, else quoted. The same as src/Toolbox/Metadata/CanonicalScalar.cs. */

const LOOKS_TYPED = /^(?:[-+]?[0-9][0-9_.,:]*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|true|false|yes|no|on|off|null|~|y|n)$/iu;

/** What .NET calls white space; that of JavaScript has one more and one less. */
export const SPACE = "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const SPACE_AT_END = new RegExp(`^[${SPACE}]|[${SPACE}]$`, "u");

export function startsOrEndsWithSpace(value: string): boolean {
  return SPACE_AT_END.test(value);
}

/** @param flow The value stands between brackets or braces. @param isText What looks like a number or a yes is quoted. */
export function scalar(value: string, flow: boolean, isText: boolean): string {
  if (isPlain(value, flow) && !(isText && LOOKS_TYPED.test(value))) return value;
  return /["\\]/u.test(value) && !/[\n\t]/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
}

function isPlain(value: string, flow: boolean): boolean {
  return (
    value.length > 0 &&
    !startsOrEndsWithSpace(value) &&
    !/^[-?:,[\]{}#&*!|>'"%@`]/u.test(value) &&
    !value.endsWith(":") &&
    !/: | #|[\n\t]/u.test(value) &&
    !(flow && /[,[\]{}]/u.test(value))
  );
}
