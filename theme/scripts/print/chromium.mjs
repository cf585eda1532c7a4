// The Chromium of this machine: the one that $CHROMIUM_PATH names, or else the first on the PATH that starts.

import { access, constants } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const commands = ["chromium", "chromium-browser", "google-chrome"];

const settings = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A sheet is printed from what was built; nothing on it may depend on a network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts one: the browser, or what was tried in vain. */
export async function startChromium() {
  const tried = [];
  for (const { name, program } of await candidates()) {
    if (!program) {
      tried.push({ name });
      continue;
    }
    try {
      return { browser: await chromium.launch({ executablePath: program, args: settings }), tried };
    } catch (error) {
      tried.push({ name, error: error.message.trim().split("\n")[0] });
    }
  }
  return { browser: null, tried };
}

/** Who names a program gets that one or none. */
async function candidates() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return [{ name: chosen, program: (await canRun(chosen)) ? chosen : null }];
  return Promise.all(commands.map(async name => ({ name, program: await onPath(name) })));
}

async function onPath(name) {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  for (const folder of (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)) {
    const program = path.join(folder, file);
    if (await canRun(program)) return program;
  }
  return null;
}

async function canRun(program) {
  return access(program, constants.X_OK).then(() => true, () => false);
}
