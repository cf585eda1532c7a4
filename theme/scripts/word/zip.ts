/** A file in an archive. */
export interface ZipEntry {
  name: string;
  /** A text is written in UTF-8. */
  content: string | Uint8Array;
}

/**
 * A zip archive without compression: what a Word file is. Every date is the first that zip knows, so that the same
 * document gives the same bytes.
 */
export function zip(entries: ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = entries.map(({ name, content }) => {
    const [path, data] = [encoder.encode(name), typeof content === "string" ? encoder.encode(content) : content];
    return { path, data, sum: crc32(data) };
  });

  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, data, sum } of files) {
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    const common = [u16(20), u16(0x0800), u16(0), u16(0), u16(0x0021), u32(sum), u32(data.length), u32(data.length), u16(path.length), u16(0)];
    const local = [u32(0x04034b50), ...common];
    directory.push(...[u32(0x02014b50), u16(20), ...common, u16(0), u16(0), u16(0), u32(0), u32(offset)], path);
    parts.push(...local, path, data);
    offset += 30 + path.length + data.length;
  }

  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = [u32(0x06054b50), u16(0), u16(0), u16(files.length), u16(files.length), u32(size), u32(offset), u16(0)];
  return joined([...parts, ...directory, ...end]);
}

function u16(value: number): Uint8Array {
  return new Uint8Array([value & 255, (value >>> 8) & 255]);
}

function u32(value: number): Uint8Array {
  return new Uint8Array([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255]);
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
