import { loadScript } from "../loading/lazy-script";
import type { PlanDocument } from "./plan/document";

declare global {
  interface Window {
    /** Set by lazy/word.ts. */
    toolboxWord?: (document: PlanDocument, language: string) => Uint8Array<ArrayBuffer>;
  }
}

/** Loads what makes Word files, once; fails where the script cannot be loaded. */
export async function loadWord(): Promise<NonNullable<Window["toolboxWord"]>> {
  if (!window.toolboxWord) await loadScript(LAZY_SCRIPTS.word);
  if (!window.toolboxWord) throw new Error("The script for Word files did not start.");
  return window.toolboxWord;
}
