declare global {
  interface Window {
    /** Set by lazy/qr.ts. */
    toolboxQr?: (text: string) => boolean[][];
  }
}

// Known only while the script runs for the first time.
const ours = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** Loads what makes QR codes, once; fails where the script cannot be loaded. */
export async function loadQr(): Promise<NonNullable<Window["toolboxQr"]>> {
  if (!window.toolboxQr) await load(new URL((LAZY_SCRIPTS as Record<string, string>)["qr"]!, ours).href);
  if (!window.toolboxQr) throw new Error("The script for QR codes did not start.");
  return window.toolboxQr;
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
