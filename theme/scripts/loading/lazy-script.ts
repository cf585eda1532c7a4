/** Scripts that are loaded when somebody asks for what they do. */

declare global {
  /** The names in dist/ of the scripts in lazy/, beside ours; build.mjs writes each where it is used. */
  const LAZY_SCRIPTS: Record<"collect" | "pack" | "qr" | "word", string>;
}

// Known only while the script runs for the first time.
const ours = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

/** @throws when the script cannot be loaded. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, ours).href;
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}
