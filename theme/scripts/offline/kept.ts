/**
 * What a reader keeps to use without a network. Each thing has a name and the addresses that belong to it; the worker of
 * the site loads them, and loads them again when the site changes. Used by the button on a work form; a plan of a
 * meeting keeps its tools with it too.
 */

import type { Message } from "../worker/messages";
import { ownWorker } from "./own-worker";

/** This browser can keep, and this copy of the site has a worker. */
export function canKeep(): boolean {
  return "serviceWorker" in navigator && document.body.dataset["worker"] !== undefined;
}

/** Whether it worked: without a network, or in a browser that stores nothing, it does not. */
export async function keep(name: string, addresses: string[]): Promise<boolean> {
  return (await ask({ type: "keep", name, addresses: addresses.map(address => new URL(address, location.href).href) }))?.includes(name) ?? false;
}

export async function forget(name: string): Promise<void> {
  await ask({ type: "forget", name });
}

/** The names of what is kept. */
export async function kept(): Promise<string[]> {
  return (await ask({ type: "kept" })) ?? [];
}

/** Forgets what was marked, and every page that was visited. Whether it worked. */
export async function wipe(): Promise<boolean> {
  return (await ask({ type: "wipe" })) !== null;
}

async function ask(message: Message): Promise<string[] | null> {
  const own = await ownWorker(document.body.dataset["worker"]!);
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as string[] | null);
    own?.postMessage(message, [port2]);
  });
}
