/** The name of a new page's file, made of its title by the same rule as `toolbox new` (src/Toolbox/Content/Slug.cs). */

const FOLDED = new Map(
  Object.entries({
    a: "àáâãäåā", c: "çćč", d: "ďđð", e: "èéêëēęě", g: "ğ", i: "ìíîïīı", l: "ł", n: "ñńň", o: "òóôõöøō", r: "ř", s: "śšş",
    t: "ţť", u: "ùúûüūů", y: "ýÿ", z: "źżž", ae: "æ", oe: "œ", ss: "ß", th: "þ", ij: "ĳ",
  }).flatMap(([plain, letters]) => [...letters].map(letter => [letter, plain] as const)),
);

export function slugOf(title: string): string {
  let slug = "";
  for (const letter of title.toLowerCase()) {
    if (/[a-z0-9]/u.test(letter)) slug += letter;
    else if (FOLDED.has(letter)) slug += FOLDED.get(letter);
    else if (!"'’‘".includes(letter) && slug !== "" && !slug.endsWith("-")) slug += "-";
  }
  return slug.replace(/-$/u, "");
}
