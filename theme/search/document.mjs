// A record as the document that Pagefind indexes. Where a word stands decides how much it counts.

/** Text after this sign is found but never shown: scripts/search/passage.ts stops there. */
const HIDDEN_AFTER = "⁂";

/** How much a word counts, by where it stands. */
const weight = {
  title: 10,
  alias: 8,
  nameWords: 4,
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
  const { card } = record;
  const passages = record.passages.flatMap(({ heading, text }) => [
    part("h2", weight.heading, heading),
    part("p", weight.text, text),
  ]);
  return [
    `<html lang="${language}"><body data-pagefind-body>`,
    meta("card", JSON.stringify(card)),
    meta("type", record.type),
    meta("aliases", JSON.stringify(record.aliases)),
    part("p", weight.summary, card.summary),
    ...passages,
    part("p", 0, HIDDEN_AFTER),
    part("p", weight.title, card.title),
    ...[record.slug.replaceAll("-", " "), ...record.aliases].map(alias => part("p", weight.alias, alias)),
    part("p", weight.nameWords, record.nameWords),
    part("p", weight.qualities, record.qualities),
    part("p", weight.sources, record.sources),
    part("p", weight.related, record.relatedNames),
    part("p", weight.list, record.listNames),
    part("p", weight.textWords, record.textWords),
    `</body></html>`,
  ].join("\n");
}

function part(name, weight, text) {
  return text ? `<${name} data-pagefind-weight="${weight}">${escape(text)}</${name}>` : "";
}

// In an attribute, because what stands in an element becomes part of the text.
function meta(name, value) {
  return `<div data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></div>`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
