/** A name over two lines, broken at the space that makes the longer line shortest; the second is empty for one word. */
export function linesOf(name: string): [string, string] {
  let best: [string, string] = [name, ""];
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) {
    const longest = Math.max(at, name.length - at - 1);
    if (longest < shortest) [best, shortest] = [[name.slice(0, at), name.slice(at + 1)], longest];
  }
  return best;
}
