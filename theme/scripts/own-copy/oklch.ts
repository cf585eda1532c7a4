/** A colour by lightness, chroma and hue as people see them (OKLCH, by Björn Ottosson). */

import type { Colour } from "./colour";
import { linear, WHITE } from "./colour";

export interface Oklch {
  /** From 0, black, to 1, white. */
  lightness: number;
  /** From 0, grey, to about 0.3. */
  chroma: number;
  /** In radians. */
  hue: number;
}

// Fine enough that the last step cannot be seen.
const CHROMA_STEP = 0.002;

export function oklchOf(colour: Colour): Oklch {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.sqrt(a * a + b * b),
    hue: Math.atan2(b, a),
  };
}

/** The same lightness and hue with as much of the chroma as a screen can show. */
export function colourOf(seen: Oklch): Colour {
  for (let chroma = seen.chroma; chroma > 0; chroma -= CHROMA_STEP) {
    const colour = shown(seen, chroma);
    if (colour) return colour;
  }
  return shown(seen, 0) ?? (seen.lightness > 0.5 ? WHITE : [0, 0, 0]);
}

function shown({ lightness, hue }: Oklch, chroma: number): Colour | null {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const s = cube(lightness - 0.0894841775 * a - 1.291485548 * b);
  const red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  return red === null || green === null || blue === null ? null : [red, green, blue];
}

function cube(value: number): number {
  return value * value * value;
}

// Null for a channel that no screen has; rounding may go a little over the edge.
function channel(light: number): number | null {
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return value < -0.002 || value > 1.002 ? null : Math.min(255, Math.max(0, Math.round(value * 255)));
}
