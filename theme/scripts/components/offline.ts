/** Starts the worker that keeps the site for use without a network. Only a built site has one. */
export function offline(body: HTMLElement): void {
  const { worker } = body.dataset;
  if (!worker || !("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    void navigator.serviceWorker.register(worker).then(() => tellFirst(worker), () => undefined);
  });
}

// Pages that a worker brings in, it knows; this one may have come before it, or by the worker of a copy above this one.
async function tellFirst(worker: string): Promise<void> {
  if (navigator.serviceWorker.controller?.scriptURL === new URL(worker, location.href).href) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: "visited", address: location.origin + location.pathname });
}
