/**
 * A field for a name: of a page, of a source, or one of a few words. What exists can be chosen; another name can be
 * typed, for a page that comes in the same change.
 */

import type { Component, ControlProps, Immutable } from "./decap";

interface Name {
  readonly name: string;
  readonly title: string;
}

type Names = Readonly<Record<string, readonly Name[]>>;

interface State {
  names: readonly Name[] | null;
}

let asked: Promise<Names> | null = null;

/** Asks for the names again at the next field: a page was saved. */
export function forgetNames(): void {
  asked = null;
}

async function namesFor(field: Immutable): Promise<readonly Name[]> {
  const words = field.get("words") as { toJS(): string[] } | undefined;
  if (words) return words.toJS().map(name => ({ name, title: name }));
  asked ??= fetch("namen.json").then(answer => (answer.ok ? (answer.json() as Promise<Names>) : {}), () => ({}));
  return (await asked)[String(field.get("from"))] ?? [];
}

export function nameControl(): unknown {
  return window.createClass({
    getInitialState: (): State => ({ names: null }),
    componentDidMount(this: Component<ControlProps, State>) {
      void namesFor(this.props.field).then(names => this.setState({ names }));
    },
    // Decap asks again only when the value is another, and the names arrive later.
    shouldComponentUpdate: () => true,
    render(this: Component<ControlProps, State>) {
      const { field, value, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const list = `${forID}-names`;
      const name = typeof value === "string" || typeof value === "number" ? String(value) : "";
      const { h } = window;
      return h("div", { className: "editor-name" },
        h("input", {
          id: forID,
          className: classNameWrapper,
          type: "text",
          list,
          value: name,
          autoComplete: "off",
          onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value.trim()),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
        h("datalist", { id: list }, ...(this.state.names ?? []).map(known => h("option", { key: known.name, value: known.name }, known.title))),
        h("p", { className: "editor-name__meaning" }, meaning(this.state.names, name, String(field.get("from")))),
      );
    },
  });
}

function meaning(names: readonly Name[] | null, name: string, from: string): string {
  if (names === null || name === "" || from === "words") return "";
  const title = names.find(known => known.name === name)?.title;
  return title ?? (from === "pages" ? "Nog geen pagina met deze naam. Dat kan, als je haar ook schrijft." : "Deze bron staat nog niet in bronnen.yml.");
}
