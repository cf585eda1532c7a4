// node html.mjs <folder>: reads every .html file under a folder with html-validate.
// Prints { files, findings: [{ file, line, column, rule, message, selector }] }.
import { readdirSync } from "node:fs";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(new StaticConfigLoader({
  root: true,
  // Everything the HTML standard asks for, with the accessibility and style rules of html-validate on top.
  extends: ["html-validate:recommended"],
  rules: {
    // Our templates write <!doctype html>: the standard reads it in any case. Not off: it has to be one case everywhere.
    "doctype-style": ["error", { style: "lowercase" }],
    // Off: where a search engine cuts a title off is no rule of HTML, and a title is the editor's to choose.
    "long-title": "off",
  },
}));

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true }).filter(file => file.endsWith(".html")).sort();
const findings = [];
for (const file of files) {
  const report = await validator.validateFile(path.join(folder, file));
  for (const { line, column, ruleId, message, selector } of report.results.flatMap(result => result.messages)) {
    findings.push({ file: file.replaceAll("\\", "/"), line, column, rule: ruleId, message, selector });
  }
}

console.log(JSON.stringify({ files: files.length, findings }));
