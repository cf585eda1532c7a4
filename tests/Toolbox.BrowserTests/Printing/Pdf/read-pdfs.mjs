// Prints what stands where in PDF files as JSON, one line for each. Measures in millimetres from the top left.

import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

// The library expects what a browser draws with. Nothing is drawn here.
Object.assign(globalThis, { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} });
console.warn = () => undefined;
const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

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
    strokes: [...strokesIn(await page.getOperatorList(), left, top)],
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

// Every line that is drawn, as its straight parts; curves are passed over.
function* strokesIn({ fnArray, argsArray }, left, top) {
  const kept = [];
  let at = [1, 0, 0, 1, 0, 0];
  for (const [i, operation] of fnArray.entries()) {
    const args = argsArray[i];
    if (operation === OPS.save) kept.push(at);
    else if (operation === OPS.restore) at = kept.pop();
    else if (operation === OPS.transform) at = within(at, args);
    else if (operation === OPS.constructPath && args[0] === OPS.stroke && args[1][0]) yield partsOf(Object.values(args[1][0]), at, left, top);
  }
}

function partsOf(path, [a, b, c, d, e, f], left, top) {
  const point = (x, y) => ({ x: (a * x + c * y + e - left) / millimetre, y: (top - (b * x + d * y + f)) / millimetre });
  // How many numbers come after each: move, line, curve, curve with one handle, close.
  const lengths = [2, 2, 6, 4, 0];
  const parts = [];
  let from;
  for (let at = 0; at < path.length; at += 1 + lengths[path[at]]) {
    const kind = path[at];
    if (lengths[kind] === 0) continue;
    const to = point(path[at + lengths[kind] - 1], path[at + lengths[kind]]);
    if (kind === 1) {
      parts.push({ left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), right: Math.max(from.x, to.x), bottom: Math.max(from.y, to.y) });
    }
    from = to;
  }
  return parts;
}

function within([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function* tagsIn(node) {
  if (!node) return;
  if (node.role) yield node.role;
  for (const child of node.children ?? []) yield* tagsIn(child);
}
