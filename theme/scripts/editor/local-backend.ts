/** Saving on this machine: Decap's own backend for a server beside it, which is `serve`; it says in Dutch when that is gone. */

import type { Backend } from "./decap";
import { SERVE_IS_GONE } from "./preview";

/** Nobody needs an account here, so nobody is asked for one: this is who Decap thinks was here before. */
const USER = { key: "decap-cms-user", value: JSON.stringify({ backendName: "serve" }) };

export function registerLocalBackend(): void {
  window.localStorage.setItem(USER.key, USER.value);
  window.CMS.registerBackend("serve", class {
    constructor(config: unknown, options: unknown) {
      const backend = window.CMS.getBackend("proxy").init(config, options);
      const request = backend.request.bind(backend);
      backend.request = payload => request(payload).catch(inDutch);
      return backend;
    }
  } as unknown as new (config: never, options: never) => Backend);
}

// What serve says itself is passed on; the browser's own words for a server that does not answer mean nothing to an editor.
function inDutch(error: unknown): never {
  const message = error instanceof Error && "status" in error ? error.message : SERVE_IS_GONE;
  // Without a name, which the form would show before the message.
  throw Object.assign(new Error(message), { name: "" });
}
