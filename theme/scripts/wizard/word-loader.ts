import type { PlanDocument } from "./plan/document";

declare global {
  interface Window {
    /** Set by lazy/word.ts. */
    toolboxWord?: (document: PlanDocument, language: string) => Uint8Array<ArrayBuffer>;
  }

  /** The names in dist/ of the scripts in lazy/, beside ours; build.mjs fills it in. */
  const LAZY_SCRIPTS: Record<"word", string>;
}

// Known only while the script runs for the first time.
const ours = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** Loads what makes Word files, once; fails where the script cannot be loaded. */
export async function loadWord(): Promise<NonNullable<Window["toolboxWord"]>> {
  if (!window.toolboxWord) await load(new URL(LAZY_SCRIPTS.word, ours).href);
  if (!window.toolboxWord) throw new Error("The script for Word files did not start.");
  return window.toolboxWord;
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${address} could not be loaded.`)));
    document.head.append(script);
  });
}
