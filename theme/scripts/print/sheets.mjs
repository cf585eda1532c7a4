// Prints pages of a served site to PDF, a few at a time in one browser.

import { writeFile } from "node:fs/promises";

// One page loads while another is printed; more than two gained nothing.
const atATime = 2;

const patience = 60_000;

const paper = {
  preferCSSPageSize: true,
  // For who listens to a sheet, and for who finds their way in a long one.
  tagged: true,
  outline: true,
};

/**
 * @param sheets what to print: the address of each page, and the file its PDF goes to
 * @param printed is called with each sheet that is done
 * @param failed is called with a sheet that cannot be printed, and why
 */
export async function printSheets(browser, sheets, printed, failed) {
  const context = await browser.newContext({ locale: "nl-NL", colorScheme: "light" });
  const waiting = [...sheets];
  await Promise.all(Array.from({ length: atATime }, async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
      try {
        await withinPatience(print(page, sheet));
        printed(sheet);
      } catch (error) {
        // The first is enough; what waits would fail for the same reason or wait for nothing.
        waiting.length = 0;
        failed(sheet, error.message.trim().split("\n")[0]);
      }
    }
  }));
}

async function print(page, { url, file }) {
  const response = await page.goto(url, { waitUntil: "load" });
  if (!response.ok()) throw new Error(`status ${response.status()}`);
  const declared = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map(font => font.load()));
    return Number(document.querySelector("[data-pages]")?.dataset.pages ?? 0);
  });
  // Seen once, on a busy machine: an empty page before the first. What is not as declared is printed again.
  let pdf = await page.pdf(paper);
  if (declared && pagesIn(pdf) !== declared) pdf = await page.pdf(paper);
  if (declared && pagesIn(pdf) !== declared) throw new Error(`${pagesIn(pdf)} pages, and it declares ${declared}`);
  await writeFile(file, pdf);
}

function pagesIn(pdf) {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}

async function withinPatience(work) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${patience / 1000} s`)), patience);
  });
  await Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
