import type { Statement } from "../engine/model";
import type { Fill } from "./words";

/** A sentence with whose it is, as prov.hbs shows it. */
export interface StatementView {
  text: string;
  provenance: { added: boolean; text: string };
}

export function statementView({ text, added, sources }: Statement, fill: Fill): StatementView {
  const names = sources.join("; ");
  const whose = added ? (names ? `aanvulling, afgeleid uit ${names}` : "aanvulling") : `bron: ${names}`;
  return { text: fill(text), provenance: { added, text: whose } };
}
