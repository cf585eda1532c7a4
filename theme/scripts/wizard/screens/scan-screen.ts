import advice from "../../../shared/wizard-advice.hbs";
import scan from "../../../shared/wizard-scan.hbs";
import { adviceView, scanView } from "../views/scan-view";
import type { Desk, Screen } from "./screen";

/** The readiness scan: every answer shows at once what to talk about first. */
export function scanScreen(desk: Desk): Screen {
  const { model, course } = desk;
  return {
    html: message => scan(scanView(model, course, desk.start(), message)),
    changed(field) {
      if (field.id === "scan-tell" && field instanceof HTMLInputElement) {
        desk.update({ tellScan: field.checked });
        field.closest("form")?.classList.toggle("scan--told", field.checked);
        return;
      }
      const answer = course.scan.answers.find(({ id }) => id === field.value);
      if (!answer || !field.name.startsWith("scan-")) return;
      desk.update({ scan: { ...desk.start().scan, [field.name.slice("scan-".length)]: answer.id } });
      desk.part("advice", advice(adviceView(model, course, desk.start())));
    },
  };
}
