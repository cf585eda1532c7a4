import type { Warning } from "../engine/model";
import { statementView, type StatementView } from "./statement-view";
import type { Fill } from "./words";

export interface WarningView extends StatementView {
  id: string;
  title: string;
  advice: string;
}

export function warningView(warning: Warning, fill: Fill): WarningView {
  return { id: warning.id, title: fill(warning.title), advice: fill(warning.advice), ...statementView(warning.text, fill) };
}
