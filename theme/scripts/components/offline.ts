import { ownWorker } from "../offline/own-worker";

/** Starts the worker that keeps the site for use without a network. Only a built site has one. */
export function offline(body: HTMLElement): void {
  const { worker } = body.dataset;
  if (!worker || !("serviceWorker" in navigator)) return;
  const { controller } = navigator.serviceWorker;
  const isOwn = controller?.scriptURL === new URL(worker, location.href).href;
  void ownWorker(worker).then(own => isOwn || tellFirst(own), () => undefined);
}

// Pages that the worker brings in, it knows; this one came before it, or by the worker of a copy above this one.
function tellFirst(own: ServiceWorker | null): void {
  own?.postMessage({ type: "visited", address: location.origin + location.pathname });
}
