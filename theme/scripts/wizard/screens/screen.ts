import type { Course } from "../course/model";
import type { Model } from "../engine/model";
import type { Keeper } from "../keeper";
import type { Start } from "../start";

/** A field that was changed. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a step of the wizard may do. */
export interface Desk {
  model: Model;
  course: Course;
  place: HTMLElement;
  start(): Start;
  /** Keeps a change, also in the address. */
  update(change: Partial<Start>): void;
  keeper: Keeper;
  /** Takes another plan in the place of this one. */
  replace(start: Start): void;
  /** Forgets everything and begins again. */
  wipe(): void;
  /** Shows the step again; focus goes to the element with this id. */
  again(focus?: string): void;
  /** Puts a part of the step anew, with focus where it was. */
  part(name: string, html: string): void;
  go(step: string): void;
  complain(text: string): void;
}

/** A step of the wizard after the questions. */
export interface Screen {
  html(message: string): string;
  changed?(field: Field): void;
  act?(action: string, button: HTMLElement): void;
  /** What its form is sent for. */
  submit?(): void;
}
