/** One colour of a brand in every shade the theme asks for, each readable where it stands. */

import type { Colour } from "./colour";
import { contrast } from "./colour";
import type { Oklch } from "./oklch";
import { colourOf, oklchOf } from "./oklch";

export interface Shade {
  light: Colour;
  lightStrong: Colour;
  lightTint: Colour;
  dark: Colour;
  darkStrong: Colour;
  darkTint: Colour;
}

/** What text needs to be read (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;

/** What colours stand on: the surfaces of the theme (styles/tokens.css). */
const LIGHT_SURFACES: Colour[] = [[0xfb, 0xf8, 0xf3], [0xff, 0xfe, 0xfb], [0xf1, 0xea, 0xdd]];
const DARK_SURFACES: Colour[] = [[0x15, 0x19, 0x1b], [0x1d, 0x23, 0x26], [0x22, 0x29, 0x2c]];

const STRONG_STEP = 0.09;
const DARK_LIGHTNESS = 0.78;
const DARK_CHROMA = 0.11;
const FINE = 0.002;

export function shadeOf(light: Colour): Shade {
  const seen = oklchOf(light);
  const darkTint = tint(seen, 0.29, 0.035);
  const dark = raise(seen, darkTint);
  return {
    light,
    lightStrong: colourOf({ ...seen, lightness: Math.max(0, seen.lightness - STRONG_STEP) }),
    lightTint: lightTintOf(seen),
    dark: colourOf(dark),
    darkStrong: colourOf({ ...dark, lightness: Math.min(0.97, dark.lightness + STRONG_STEP) }),
    darkTint,
  };
}

/** The lowest contrast of text in this colour with the light surfaces, its own tint included. */
export function textContrast(colour: Colour): number {
  return lowest(colour, [...LIGHT_SURFACES, lightTintOf(oklchOf(colour))]);
}

export function isReadable(colour: Colour): boolean {
  return textContrast(colour) >= ENOUGH;
}

/** The nearest colour that can be read: the same hue, no darker than it must be. */
export function nearestReadable(colour: Colour): Colour {
  const seen = oklchOf(colour);
  let nearest = colour;
  for (let lightness = seen.lightness; !isReadable(nearest) && lightness > 0; lightness -= FINE) nearest = colourOf({ ...seen, lightness });
  return nearest;
}

function raise(seen: Oklch, darkTint: Colour): Oklch {
  let dark: Oklch = { lightness: DARK_LIGHTNESS, chroma: Math.min(seen.chroma, DARK_CHROMA), hue: seen.hue };
  while (lowest(colourOf(dark), [...DARK_SURFACES, darkTint]) < ENOUGH) dark = { ...dark, lightness: dark.lightness + FINE };
  return dark;
}

function lowest(colour: Colour, surfaces: Colour[]): number {
  return Math.min(...surfaces.map(surface => contrast(colour, surface)));
}

function lightTintOf(seen: Oklch): Colour {
  return tint(seen, 0.94, 0.03);
}

function tint(seen: Oklch, lightness: number, chroma: number): Colour {
  return colourOf({ lightness, chroma: Math.min(seen.chroma, chroma), hue: seen.hue });
}
