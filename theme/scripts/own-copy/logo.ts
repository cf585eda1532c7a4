/** Reads a logo as the build does (src/Toolbox/Brands/LogoReader.cs): a drawing and nothing more, and not too large. */

import type { Model } from "./model";
import { filled } from "./model";
import type { Svg } from "./svg";
import { readSvg } from "./svg";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MORE_THAN_A_DRAWING = ["script", "foreignobject", "iframe", "object", "embed", "handler", "listener"];
const ELSEWHERE = "een verwijzing naar buiten";

/** The picture under the name that brand.yml gives it, or what is wrong with it. */
export async function readLogo(file: File, model: Model): Promise<{ logo: File } | { problem: string }> {
  if (file.size > model.logoLimit) return { problem: model.problems.logoTooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return { logo: new File([bytes], "logo.png", { type: "image/png" }) };
  const svg = readSvg(new TextDecoder().decode(bytes));
  if (!svg) return { problem: model.problems.logoType };
  const found = unsafeIn(svg);
  return found ? { problem: filled(model.problems.unsafeLogo, { gevonden: found }) } : { logo: new File([bytes], "logo.svg", { type: "image/svg+xml" }) };
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 24 && PNG.every((byte, at) => bytes[at] === byte) && String.fromCharCode(...bytes.slice(12, 16)) === "IHDR";
}

/** What in it is more than a drawing; null when nothing is. */
function unsafeIn(svg: Svg): string | null {
  if (svg.hasInstruction) return "een instructie voor een ander programma";
  for (const { name, attributes } of svg.elements) {
    if (MORE_THAN_A_DRAWING.includes(name.toLowerCase())) return `<${name}>`;
    for (const attribute of attributes) {
      if (/^on/iu.test(attribute.name)) return `'${attribute.name}'`;
      if (leadsElsewhere(attribute.name, attribute.value)) return ELSEWHERE;
    }
  }
  return fetches(svg.text) ? ELSEWHERE : null;
}

function leadsElsewhere(name: string, value: string): boolean {
  const text = value.trimStart();
  if (["href", "src", "from", "to", "values"].includes(name) && /^javascript:/iu.test(text)) return true;
  return (["href", "src"].includes(name) && !/^(?:#|data:image\/(?:png|jpeg))/iu.test(text)) || fetches(value);
}

// In styles: url(...) to anything but a part of the drawing itself, and imported sheets.
function fetches(css: string): boolean {
  return /@import/iu.test(css) || [...css.matchAll(/url\([ "']*(.?)/giu)].some(([, first]) => first !== "#");
}
