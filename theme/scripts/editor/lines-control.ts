/** A field for a list of short texts: each on a line of its own, so that a list is typed or pasted at once. */

import type { Component, ControlProps, Immutable } from "./decap";

/** What stands for the end of a line within one of the texts. */
const INNER_END = " ⏎ ";

export function linesControl(): unknown {
  return window.createClass({
    render(this: Component<ControlProps>) {
      const { field, value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return window.h("textarea", {
        id: forID,
        className: `${classNameWrapper} editor-text`,
        rows: field.get("rows"),
        value: textsOf(value).map(text => text.replaceAll("\n", INNER_END)).join("\n"),
        onChange: (event: { target: HTMLTextAreaElement }) => onChange(linesOf(event.target.value)),
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
}

/** Empty lines stay while they are typed; the file has none. */
function linesOf(typed: string): readonly string[] {
  return typed === "" ? [] : typed.split("\n").map(line => line.replaceAll(INNER_END, "\n"));
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return value ? ((value as Immutable).toJS() as unknown[]).map(String) : [];
}
