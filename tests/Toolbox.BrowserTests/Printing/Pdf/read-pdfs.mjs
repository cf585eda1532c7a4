// Prints what stands where in PDF files as JSON, one line for each. Measures in millimetres from the top left.

import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

// The library expects what a browser draws with. Nothing is drawn here.
Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} });
console.warn = () => undefined;
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const millimetre = 72 / 25.4;

for await (const file of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await read(file)));
}

async function read(file) {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  const answer = {
    title: info.Title ?? "",
    language: info.Language ?? "",
    isMarked: (await pdf.getMarkInfo())?.Marked ?? false,
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    pages,
  };
  await task.destroy();
  return answer;
}

async function readPage(page) {
  const [left, bottom, right, top] = page.view;
  const { items } = await page.getTextContent();
  return {
    width: (right - left) / millimetre,
    height: (top - bottom) / millimetre,
    tags: [...tagsIn(await page.getStructTree())],
    texts: items.filter(item => item.str.trim()).map(item => boxOf(item, left, top)),
  };
}

// The letters that reach highest and lowest are three quarters and a quarter of their size from the line they stand on.
function boxOf({ str, transform: [a, b, , , x, baseline], width, height }, left, top) {
  const size = height || Math.hypot(a, b);
  return {
    text: str,
    left: (x - left) / millimetre,
    right: (x - left + width) / millimetre,
    top: (top - baseline - size * 0.75) / millimetre,
    bottom: (top - baseline + size * 0.25) / millimetre,
  };
}

function* tagsIn(node) {
  if (!node) return;
  if (node.role) yield node.role;
  for (const child of node.children ?? []) yield* tagsIn(child);
}
