import type { PackDesk } from "./pack-desk";

declare global {
  interface Window {
    /** Set by lazy/qr.ts. */
    toolboxQr?: (text: string) => boolean[][];
    /** Set by lazy/pack.ts. */
    toolboxPack?: PackDesk;
  }
}

// Known only while the script runs for the first time.
const ours = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** Loads what makes QR codes, once; fails where the script cannot be loaded. */
export async function loadQr(): Promise<NonNullable<Window["toolboxQr"]>> {
  if (!window.toolboxQr) await load("qr");
  return window.toolboxQr!;
}

/** Loads what puts the pack together, once; fails where the script cannot be loaded. */
export async function loadPack(): Promise<PackDesk> {
  if (!window.toolboxPack) await load("pack");
  return window.toolboxPack!;
}

function load(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL((LAZY_SCRIPTS as Record<string, string>)[name]!, ours).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The script for ${name} could not be loaded.`)));
    document.head.append(script);
  });
}
