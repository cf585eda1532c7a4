/**
 * The preview on this machine: `serve` builds the site with the text that was not saved yet, and this shows the page it
 * made, its worksheet, and what is wrong. Nothing is rendered here a second time.
 */

import type { Collection, Data } from "./field";
import type { Component, Format, PreviewProps } from "./decap";
import { slugOf } from "./slug";

const ADDRESS = "/_toolbox/voorbeeld";

/** A pause in typing, in milliseconds. */
const PAUSE = 400;

export interface PreviewProblem {
  readonly level: "error" | "warning";
  readonly place: string;
  readonly message: string;
  readonly tip: string | null;
}

/** What `serve` answers: addresses of what could be built. */
export interface Preview {
  readonly problems: readonly PreviewProblem[];
  readonly page: string | null;
  readonly sheet: string | null;
}

interface State extends Preview {
  shown: "page" | "sheet";
  gone: boolean;
}

interface PreviewComponent extends Component<PreviewProps, State> {
  timer: number;
  ask(): Promise<void>;
}

export function previewTemplate(collection: Collection, format: Format): unknown {
  return window.createClass({
    getInitialState: (): State => ({ problems: [], page: null, sheet: null, shown: "page", gone: false }),
    componentDidMount(this: PreviewComponent) {
      void this.ask();
    },
    componentDidUpdate(this: PreviewComponent, before: PreviewProps) {
      if (before.entry.get("data") === this.props.entry.get("data")) return;
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), PAUSE);
    },
    componentWillUnmount(this: PreviewComponent) {
      window.clearTimeout(this.timer);
    },
    async ask(this: PreviewComponent) {
      const { entry } = this.props;
      const data = (entry.get("data") as { toJS(): Data }).toJS();
      try {
        const { problems, page, sheet } = await askServer(pathOf(collection, String(entry.get("path") ?? ""), data), format.toFile(data));
        // A page that cannot be built stays as it was, with what is wrong above it.
        this.setState({ problems, page: page ?? this.state.page, sheet: page === null ? this.state.sheet : sheet, gone: false });
      } catch {
        this.setState({ gone: true });
      }
    },
    render(this: PreviewComponent) {
      const { problems, page, sheet, shown, gone } = this.state;
      const { h } = window;
      const address = shown === "sheet" ? sheet : page;
      const tab = (name: State["shown"], label: string, enabled: boolean): unknown =>
        h("button", { type: "button", className: "preview__tab", "aria-pressed": shown === name, disabled: !enabled, onClick: () => this.setState({ shown: name }) }, label);
      return h("div", { className: "preview" },
        h("div", { className: "preview__bar" },
          tab("page", "Pagina", page !== null),
          tab("sheet", "Werkblad", sheet !== null),
          address === null ? null : h("a", { className: "preview__open", href: address, target: "_blank", rel: "noopener" }, "Open groot"),
        ),
        gone ? h("p", { className: "preview__gone", role: "alert" }, SERVE_IS_GONE) : null,
        problems.length === 0 ? null : h("ul", { className: "preview__problems" }, ...problems.map((problem, index) =>
          h("li", { key: index, className: `preview__problem preview__problem--${problem.level}` },
            h("strong", null, problem.place), ` ${problem.message} `, problem.tip === null ? null : h("span", { className: "preview__tip" }, `Tip: ${problem.tip}`)))),
        address === null
          ? h("p", { className: "preview__empty" }, shown === "sheet" ? "Deze pagina heeft geen werkblad." : "Het voorbeeld komt zodra de verplichte velden gevuld zijn.")
          : h("iframe", { key: shown, className: "preview__frame", src: address, onLoad: fitPaper, title: shown === "sheet" ? "Voorbeeld van het werkblad" : "Voorbeeld van de pagina" }),
      );
    },
  });
}

export const SERVE_IS_GONE = "toolbox serve antwoordt niet. Start het opnieuw; wat je hebt ingevuld, staat nog in dit scherm.";

/** A sheet of paper is shown whole, and never larger than it is. */
function fitPaper({ target }: { target: HTMLIFrameElement }): void {
  const page = target.contentDocument?.documentElement;
  if (page) page.style.setProperty("zoom", String(Math.min(1, target.clientWidth / page.scrollWidth)));
}

async function askServer(path: string, text: string): Promise<Preview> {
  const answer = await fetch(ADDRESS, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ path, text }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Preview;
}

/** Where the page is, or will be when it is new. */
function pathOf(collection: Collection, path: string, data: Data): string {
  return path || `${collection.folder ?? ""}/${slugOf(String(data["title"] ?? "")) || "nieuwe-pagina"}.md`;
}
