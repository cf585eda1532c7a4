import { contentWords, readWords } from "./words";

/** How much more a page counts because the query calls it by name: whole, as the start of a name, or every word of it. */
export function nameMatch(query: string[], names: string[]): number {
  const asked = contentWords(query);
  let best = 1;
  names.forEach((name, i) => {
    const words = contentWords(readWords(name));
    const own = i === 0 ? 1 : 0.85;
    best = Math.max(best, 1 + own * closeness(asked, words));
  });
  return best;
}

function closeness(asked: string[], name: string[]): number {
  const [query, whole] = [asked.join(" "), name.join(" ")];
  if (query.length < 2) return 0;
  if (query === whole || query.replaceAll(" ", "") === whole.replaceAll(" ", "")) return 2;
  if (whole.startsWith(query)) return 0.6 * Math.min(1, query.length / whole.length + 0.4);
  if (asked.every(word => name.some(one => one.startsWith(word)))) return 0.4;
  if (name.length > 1 && name.every(word => asked.includes(word))) return (0.5 * name.length) / asked.length;
  return 0;
}
