/** Scripts that are loaded when somebody asks for what they do. */

declare global {
  /** The names in dist/ of the scripts in lazy/, beside ours; build.mjs writes each where it is used. */
  const LAZY_SCRIPTS: Record<"collect" | "pack" | "qr" | "run" | "word", string>;
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

/** Fetches scripts that may be asked for when there is no network: the worker, where there is one, keeps them. */
export async function keepForLater(names: readonly string[]): Promise<void> {
  const { worker } = document.body.dataset;
  if (!worker || !("serviceWorker" in navigator)) return;
  await controlledBy(new URL(worker, location.href).href);
  await Promise.all(names.map(name => fetch(new URL(name, ours)).catch(() => undefined)));
}

// On a first visit the worker is ready before it sees what the page fetches.
function controlledBy(worker: string): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (navigator.serviceWorker.controller?.scriptURL === worker) resolve();
    };
    navigator.serviceWorker.addEventListener("controllerchange", look);
    look();
  });
}
