// Templates compiled for the browser against Handlebars itself, on what views can hold.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const theme = process.env.THEME;
const Handlebars = createRequire(path.join(theme, "package.json"))("handlebars");
const { compileTemplate } = await import(pathToFileURL(path.join(theme, "build/template-compiler.mjs")));
const runtime = await import(pathToFileURL(path.join(theme, "build/template-runtime.mjs")));

const compiled = source => new Function(...Object.keys(runtime), `return c0 => ${compileTemplate("proef", source).body}`)(...Object.values(runtime));

const views = [
  {},
  { a: "x", b: true, c: { d: "<&\"'`=>", e: 0 }, list: [] },
  { a: "", b: false, c: null, list: ["een", "twee"] },
  { a: 0, b: 1, c: { d: "" }, list: [{ a: 1 }, { a: 2, list: [3] }] },
  { a: "${x}`\\", b: "nee", c: { d: ["x", "y"] }, list: [null, undefined, false, 0, ""] },
  { constructor: "eigen" },
];

for (const source of [
  "{{a}}|{{b}}|{{c.d}}|{{c.e}}|{{{c.d}}}|{{toString}}|{{a.length}}",
  "{{#if a}}ja{{else}}nee{{/if}}{{#if list}}lijst{{/if}}{{#unless b}}niet{{/unless}}",
  "{{#if a}}1{{else if b}}2{{else if c}}3{{else}}4{{/if}}",
  "{{#each list}}[{{this}} {{a}} {{../a}} {{@index}}{{#if @first}}!{{/if}}{{#if @last}}.{{/if}}]{{else}}leeg{{/each}}",
  "{{#with c}}{{d}}{{../a}}{{else}}zonder{{/with}}",
  "<ul>\n{{#each list}}\n<li>{{this}}</li>\n{{/each}}\n</ul>\n{{! weg }}\n`${a}`\\n",
  "{{constructor}}{{__proto__}}{{hasOwnProperty}}",
]) {
  test(source.replace(/\n/g, " "), () => {
    for (const view of views) assert.equal(compiled(source)(view), Handlebars.compile(source)(view), JSON.stringify(view));
  });
}

for (const source of ["{{lookup a b}}", "{{#a}}x{{/a}}", "{{helper x=1}}", "{{#each a as |b|}}{{b}}{{/each}}", "{{> (lookup a b)}}", "{{../../x}}", "{{@root.a}}", "{{#if a includeZero=true}}x{{/if}}"]) {
  test(`refused: ${source}`, () => assert.throws(() => compileTemplate("proef", source), /proef\.hbs:1: .* is outside/));
}
