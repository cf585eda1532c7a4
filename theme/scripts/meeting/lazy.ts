import { loadScript } from "../loading/lazy-script";
import type { PackDesk } from "./pack-desk";
import type { RunDesk } from "./run/run-desk";

declare global {
  interface Window {
    /** Set by lazy/qr.ts. */
    toolboxQr?: (text: string) => boolean[][];
    /** Set by lazy/pack.ts. */
    toolboxPack?: PackDesk;
    /** Set by lazy/run.ts. */
    toolboxRun?: RunDesk;
  }
}

/** Loads what makes QR codes, once; fails where the script cannot be loaded. */
export async function loadQr(): Promise<NonNullable<Window["toolboxQr"]>> {
  if (!window.toolboxQr) await loadScript(LAZY_SCRIPTS.qr);
  return window.toolboxQr!;
}

/** Loads what puts the pack together, once; fails where the script cannot be loaded. */
export async function loadPack(): Promise<PackDesk> {
  if (!window.toolboxPack) await loadScript(LAZY_SCRIPTS.pack);
  return window.toolboxPack!;
}

/** Loads what leads a meeting from the screen, once; fails where the script cannot be loaded. */
export async function loadRun(): Promise<RunDesk> {
  if (!window.toolboxRun) await loadScript(LAZY_SCRIPTS.run);
  return window.toolboxRun!;
}
