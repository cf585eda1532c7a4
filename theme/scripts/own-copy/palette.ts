/** The colours of a brand, as the tokens of the theme that it sets. */

import type { Colour } from "./colour";
import { hex, WHITE } from "./colour";
import { shadeOf } from "./shade";

// Ink on the light colours of the dark scheme, as in the theme.
const DARK_INK: Colour = [0x0d, 0x1a, 0x1d];

/** From the name of a token to its value in both schemes, ready for a style. */
export function paletteOf(main: Colour, second: Colour): Map<string, string> {
  const [brand, accent] = [shadeOf(main), shadeOf(second)];
  return new Map([
    ["brand", both(brand.light, brand.dark)],
    ["brand-strong", both(brand.lightStrong, brand.darkStrong)],
    ["on-brand", both(WHITE, DARK_INK)],
    ["accent", both(accent.light, accent.dark)],
    ["accent-text", both(accent.light, accent.dark)],
    ["accent-tint", both(accent.lightTint, accent.darkTint)],
  ]);
}

function both(light: Colour, dark: Colour): string {
  return `light-dark(${hex(light)}, ${hex(dark)})`;
}
