/** A field for text: as high as what stands in it, and it changes nothing but what is typed. */

import type { Component, ControlProps } from "./decap";

/** The empty line between the metadata of a page and its text, which a writer need not see. */
const LEADING = /^\n*/u;

export function textControl(): unknown {
  return window.createClass({
    render(this: Component<ControlProps>) {
      const { field, value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = typeof value === "string" ? value : "";
      const isBody = field.get("shape") === "body";
      return window.h("textarea", {
        id: forID,
        className: `${classNameWrapper} editor-text`,
        rows: field.get("rows"),
        value: isBody ? text.replace(LEADING, "") : text,
        onChange: (event: { target: HTMLTextAreaElement }) => onChange(isBody ? bodyOf(event.target.value, text) : event.target.value),
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
      });
    },
  });
}

function bodyOf(typed: string, before: string): string {
  if (typed.trim() === "") return "";
  return (LEADING.exec(before)?.[0] || "\n") + typed.replace(LEADING, "");
}
