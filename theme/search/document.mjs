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

export function documentOf(record, language) {
  const { card, passages } = record;
  return [
    `<html lang="${language}"><body data-pagefind-body>`,
    part(weight.title, card.title),
    ...[record.slug.replaceAll("-", " "), ...record.aliases].map(alias => part(weight.alias, alias)),
    part(weight.nameWords, record.nameWords),
    part(weight.asked, wordsOf(record.asked.join(" "))),
    part(weight.summary, card.summary),
    part(weight.heading, passages.map(({ heading }) => heading).join(" ")),
    part(weight.qualities, record.qualities),
    part(weight.text, wordsOf(passages.map(({ text }) => text).join(" "))),
    part(weight.sources, record.sources),
    part(weight.related, record.relatedNames),
    part(weight.list, record.listNames),
    part(weight.textWords, record.textWords),
    `</body></html>`,
  ].join("\n");
}

// The index would hold every place of a word, and we ask for none: once is enough.
function wordsOf(text) {
  const seen = new Set();
  return text.split(/\s+/u).filter(word => {
    const key = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return !seen.has(key) && seen.add(key);
  }).join(" ");
}

function part(weight, text) {
  return text ? `<p data-pagefind-weight="${weight}">${escape(text)}</p>` : "";
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
