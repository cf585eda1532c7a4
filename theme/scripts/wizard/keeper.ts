import { forget, isKeptBeside, isOnDevice, keep, keepBeside, recall } from "../storage/kept";
import type { Course } from "./course/model";
import type { Model } from "./engine/model";
import { isEmpty, savedOf, startOf } from "./saved";
import type { Start } from "./start";

const NAME = "startplan";

/** Keeps a plan in this browser: for this visit, or on this device until an end date. */
export interface Keeper {
  save(start: Start): void;
  /** What was kept, with the address it had. */
  load(): { start: Start; address: string } | undefined;
  /** From now on what is saved is of this visit only, and the plan on this device stays as it is. False when there is none. */
  leaveDevice(): boolean;
  wipe(): void;
  moveToDevice(on: boolean, start: Start): void;
  onDevice(): boolean;
  /** False once a browser refused to keep something. */
  works(): boolean;
}

export function keeperOf(model: Model, course: Course | undefined): Keeper {
  let isBeside = isKeptBeside(NAME);
  let onDevice = isOnDevice(NAME) && !isBeside;
  let works = true;
  return {
    save(start) {
      if (isBeside) works = keepBeside(NAME, savedOf(model, start));
      else if (isEmpty(start)) forget(NAME);
      else works = keep(NAME, savedOf(model, start), onDevice);
    },
    load() {
      const value = recall(NAME);
      const start = course && startOf(model, course, value)?.start;
      return start && !isEmpty(start) ? { start, address: (value as { address: string }).address } : undefined;
    },
    leaveDevice() {
      isBeside = isOnDevice(NAME);
      if (isBeside) onDevice = false;
      return isBeside;
    },
    wipe() {
      forget(NAME);
      onDevice = isBeside = false;
    },
    moveToDevice(on, start) {
      onDevice = on;
      isBeside = false;
      works = keep(NAME, savedOf(model, start), on);
    },
    onDevice: () => onDevice,
    works: () => works,
  };
}
