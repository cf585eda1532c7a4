const KEY = "kaarten";

/** The cards that an address names, as #kaarten=a,b or ?kaarten=a,b; undefined when it names none. */
export function chosenIn(address: { hash: string; search: string }): string[] | undefined {
  const named = new URLSearchParams(address.hash.slice(1)).get(KEY) ?? new URLSearchParams(address.search).get(KEY);
  return named === null ? undefined : [...new Set(named.split(",").filter(slug => slug !== ""))];
}

/** The address of the same page that names these cards. */
export function withChosen(address: { pathname: string }, slugs: string[]): string {
  return slugs.length === 0 ? address.pathname : `${address.pathname}#${KEY}=${slugs.join(",")}`;
}
