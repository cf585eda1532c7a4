import type { Course, ScanStatement } from "../course/model";
import type { Model } from "../engine/model";
import { readinessOf, statementsFor } from "../engine/readiness";
import type { Start } from "../start";
import { formOf } from "../variant";
import { routeView, type RouteView } from "./route-view";
import { statementView, type StatementView } from "./statement-view";
import { warningView, type WarningView } from "./warning-view";
import { wordsFor, type Fill } from "./words";

/** The readiness scan, as wizard-scan.hbs shows it. */
export interface ScanView extends RouteView {
  intro: string;
  variant: string;
  parts: { title: string; statements: (StatementView & { id: string; answers: { id: string; key: string; text: string; checked: boolean }[] })[] }[];
  tell: boolean;
  advice: AdviceView;
  message: string;
}

/** What to talk about first; it prints, the answers do not. */
export interface AdviceView {
  stops: { text: string; trial: string }[];
  kickOff: string;
  groups: { title: string; text: string; talks: TalkView[] }[];
  /** What is said when nothing is open; empty while statements are. */
  allWell: string;
  trial: string;
  progress: string;
  warnings: WarningView[];
}

export interface TalkView {
  name: string;
  talk: string;
  whom: string;
  title: string;
  url: string;
}

export function scanView(model: Model, course: Course, start: Start, message: string): ScanView {
  const fill = wordsFor(model, start.answers);
  const variant = formOf(model, start);
  const asked = statementsFor(course.scan, variant?.id);
  return {
    ...routeView("stap-klaar"),
    intro: fill(course.scan.intro),
    variant: variant ? fill(variant.title) : "",
    parts: course.scan.parts.map(part => ({
      title: fill(part.title),
      statements: part.statements.filter(statement => asked.includes(statement)).map(statement => ({
        id: statement.id,
        ...statementView(statement, fill),
        answers: course.scan.answers.map(({ id, text }) => ({ id, key: statement.id, text: fill(text), checked: start.scan[statement.id] === id })),
      })),
    })).filter(({ statements }) => statements.length > 0),
    tell: start.tellScan,
    advice: adviceView(model, course, start),
    message,
  };
}

export function adviceView(model: Model, course: Course, start: Start): AdviceView {
  const { scan } = course;
  const fill = wordsFor(model, start.answers);
  const found = readinessOf(scan, start.scan, formOf(model, start)?.id);
  const open = found.asked - found.answered;
  return {
    stops: found.stops.map(({ stop }) => ({ text: fill(stop!.text), trial: fill(stop!.trial) })),
    kickOff: found.kickOff ? fill(scan.kickOff.text) : "",
    groups: found.groups.map(({ weight, talks }) => {
      const advice = scan.advice.find(one => one.weight === weight)!;
      return { title: fill(advice.title), text: fill(advice.text), talks: talks.map(talk => talkView(course, talk, fill)) };
    }),
    allWell: found.groups.length === 0 && found.answered > 0 && open === 0 ? fill(scan.allWell) : "",
    trial: fill(scan.trial),
    progress: open === found.asked ? "" : `${found.answered} van ${found.asked} beantwoord.`,
    warnings: model.warnings
      .filter(({ moment, when }) => moment === "scan" && when.every(({ question, answers }) => answers.includes(start.answers[question] ?? "")))
      .map(warning => warningView(warning, fill)),
  };
}

export function talkView(course: Course, { name, talk, with: others, page }: ScanStatement, fill: Fill): TalkView {
  const about = page === undefined ? undefined : course.pages[page];
  return { name: fill(name), talk: fill(talk), whom: fill(others), title: about ? fill(about.title) : "", url: about?.url ?? "" };
}
