import { loadScript } from "../loading/lazy-script";
import type { PackDesk } from "./pack-desk";

declare global {
  interface Window {
    /** Set by lazy/qr.ts. */
    toolboxQr?: (text: string) => boolean[][];
    /** Set by lazy/pack.ts. */
    toolboxPack?: PackDesk;
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
