/** The white around a code that a camera needs, in squares. */
const QUIET = 4;

/** What the template of a code shows: one path, and the size of the picture in squares. */
export function qrView(squares: boolean[][]): { size: number; path: string } {
  const rows = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x + QUIET} ${y + QUIET}h${runOf(row, x)}v1h-${runOf(row, x)}z`] : [])));
  return { size: squares.length + 2 * QUIET, path: rows.join("") };
}

function runOf(row: boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}
