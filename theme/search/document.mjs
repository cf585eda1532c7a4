// A record as the document that Pagefind indexes. Where a word stands decides how much it counts.

/** How much a word counts, by where it stands. */
const weight = {
  title: 8,
  alias: 8,
  nameWords: 4,
  asked: 4,
  summary: 3,
  heading: 2,
  text: 1,
  textWords: 0.4,
  qualities: 1.5,
  sources: 0.6,
  list: 0.4,
  related: 0.4,
};

/** The texts of a record, each with how much its words count. */
export function partsOf(record) {
  const { card, passages } = record;
  return [
    part(weight.title, card.title),
    ...[record.slug.replaceAll("-", " "), ...record.aliases].map(alias => part(weight.alias, alias)),
    part(weight.nameWords, record.nameWords),
    part(weight.asked, once(record.asked.join(" "))),
    part(weight.summary, card.summary),
    part(weight.heading, passages.map(({ heading }) => heading).join(" ")),
    part(weight.qualities, record.qualities),
    part(weight.text, once(passages.map(({ text }) => text).join(" "))),
    part(weight.sources, record.sources),
    part(weight.related, record.relatedNames),
    part(weight.list, record.listNames),
    part(weight.textWords, record.textWords),
  ].filter(({ words }) => words.length > 0);
}

export function documentOf(parts, language) {
  const texts = parts.map(({ weight, words }) => `<p data-pagefind-weight="${weight}">${escape(words.join(" "))}</p>`);
  return [`<html lang="${language}"><body data-pagefind-body>`, ...texts, `</body></html>`].join("\n");
}

/** A word as it is told apart from others: lower-case letters and digits. */
export function keyOf(word) {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function part(weight, text) {
  return { weight, words: (text ?? "").split(/\s+/u).filter(Boolean) };
}

// The index would hold every place of a word, and we ask for none: once is enough.
function once(text) {
  const seen = new Set();
  return text.split(/\s+/u).filter(word => !seen.has(keyOf(word)) && seen.add(keyOf(word))).join(" ");
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
