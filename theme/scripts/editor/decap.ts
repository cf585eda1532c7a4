/** What we use of Decap CMS, which puts itself on the page: it has types for itself alone, and brings React along. */

export interface Immutable {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): Immutable;
  toJS(): unknown;
}

/** What a control of a form is given. */
export interface ControlProps {
  readonly field: Immutable;
  readonly value: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  onChange(value: unknown): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

export interface PreviewProps {
  readonly entry: Immutable;
  readonly collection: Immutable;
}

export interface Format {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Record<string, unknown>): string;
}

/** A backend as Decap asks for it; ours is its own for `serve`, with other words for what goes wrong. */
export interface Backend {
  request(payload: unknown): Promise<unknown>;
}

interface Decap {
  init(options: { config: unknown }): void;
  getBackend(name: string): { init(config: unknown, options: unknown): Backend };
  registerBackend(name: string, backend: new (config: never, options: never) => Backend): void;
  registerCustomFormat(name: string, extension: string, format: Format): void;
  registerWidget(name: string, control: unknown, preview?: unknown): void;
  registerPreviewTemplate(name: string, template: unknown): void;
  registerPreviewStyle(address: string): void;
  getLocale(name: string): unknown;
  registerLocale(name: string, words: unknown): void;
  registerEventListener(listener: { name: string; handler(event: { entry: Immutable }): unknown }): void;
}

/** A component of React as an object, for which the form brings `createClass`. */
export interface Component<Props, State = object> {
  readonly props: Props;
  readonly state: State;
  setState(state: Partial<State>): void;
}

declare global {
  interface Window {
    CMS: Decap;
    CMS_MANUAL_INIT: boolean;
    createClass(definition: object): unknown;
    h(type: unknown, props: object | null, ...children: unknown[]): unknown;
  }
}
