/** A colour of a screen (sRGB), and how clearly one stands on another. The rule of the build: src/Toolbox/Brands/Colours. */

/** Three bytes: red, green and blue. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];

/** Reads `#0b5563` or `#fff`; null for anything else. */
export function parseColour(text: string): Colour | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(text);
  const digits = short ? short.slice(1).map(digit => digit + digit).join("") : /^#([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function hex([red, green, blue]: Colour): string {
  return "#" + [red, green, blue].map(channel => channel.toString(16).padStart(2, "0")).join("");
}

/** From 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// WCAG 2.2, relative luminance.
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
