/**
 * The worker of this copy, started if need be and ready for messages. Not `navigator.serviceWorker.ready`: on a first visit
 * that may be the worker of a copy above this one.
 */
export async function ownWorker(address: string): Promise<ServiceWorker | null> {
  if (document.readyState !== "complete") await new Promise(resolve => addEventListener("load", resolve, { once: true }));
  const { active, waiting, installing } = await navigator.serviceWorker.register(address);
  const own = active ?? waiting ?? installing;
  if (own && own.state !== "activated") await activated(own);
  return own;
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise(resolve => worker.addEventListener("statechange", () => worker.state === "activated" && resolve()));
}
