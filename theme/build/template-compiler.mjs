// Turns a template into a plain function, so that the browser needs no template engine at all. Knows exactly the part of
// Handlebars that templates in shared/ may use; anything else is an error of the build. A test renders every template in
// all engines and compares.

import Handlebars from "handlebars";

/**
 * @param {string} name What stands in messages.
 * @param {string} source
 * @returns {{ partials: string[], body: string }} The partials it uses, and the expression of its HTML from c0, the view.
 */
export function compileTemplate(name, source) {
  const partials = new Set();
  return { body: program(Handlebars.parse(source), ["c0"]), get partials() { return [...partials].sort(); } };

  // The HTML of some nodes, as a JavaScript expression; scopes are the names of contexts, the innermost first.
  function program(node, scopes) {
    const parts = (node?.body ?? []).map(child => statement(child, scopes)).filter(part => part !== "``");
    return parts.length === 0 ? "``" : parts.join("+");
  }

  function statement(node, scopes) {
    switch (node.type) {
      case "ContentStatement":
        return node.value === "" ? "``" : `\`${node.value.replace(/[\\`$]/g, "\\$&")}\``;
      case "MustacheStatement":
        if (node.params.length > 0 || node.hash) refuse(node);
        return node.escaped ? `E(${value(node.path, scopes)})` : `R(${value(node.path, scopes)})`;
      case "BlockStatement":
        return block(node, scopes);
      case "PartialStatement":
        return partial(node, scopes);
      case "CommentStatement":
        return "``";
      default:
        return refuse(node);
    }
  }

  function block({ path, params, hash, program: then, inverse, ...node }, scopes) {
    if (params.length !== 1 || hash || then.blockParams) refuse(node);
    const subject = value(params[0], scopes);
    const other = program(inverse, scopes);
    const inner = `c${scopes.length}`;
    switch (path.original) {
      case "if":
        return `(T(${subject})?${program(then, scopes)}:${other})`;
      case "unless":
        return `(T(${subject})?${other}:${program(then, scopes)})`;
      case "with":
        return `W(${subject},${inner}=>${program(then, [inner, ...scopes])},()=>${other})`;
      case "each":
        return `L(${subject},(${inner},i${inner},n${inner})=>${program(then, [inner, ...scopes])},()=>${other})`;
      default:
        return refuse(node);
    }
  }

  function partial({ name: called, params, hash, indent, ...node }, scopes) {
    if (called.type !== "PathExpression" || params.length > 1 || indent) refuse(node);
    partials.add(called.original);
    const context = params.length === 0 ? scopes[0] : value(params[0], scopes);
    const extra = (hash?.pairs ?? []).map(pair => `${JSON.stringify(pair.key)}:${value(pair.value, scopes)}`);
    return `${partialName(called.original)}(${extra.length === 0 ? context : `{...${context},${extra.join(",")}}`})`;
  }

  function value(node, scopes) {
    if (["StringLiteral", "NumberLiteral", "BooleanLiteral"].includes(node.type)) return JSON.stringify(node.value);
    if (node.type !== "PathExpression" || node.depth >= scopes.length) return refuse(node);
    if (node.data) return data(node, scopes);
    return node.parts.reduce((object, part) => `G(${object},${JSON.stringify(part)})`, scopes[node.depth]);
  }

  function data(node, scopes) {
    const item = scopes[0];
    const found = { index: `i${item}`, first: `(i${item}===0)`, last: `(i${item}===n${item}-1)` }[node.parts.join(".")];
    return found ?? refuse(node);
  }

  function refuse({ type, loc }) {
    throw new Error(`${name}.hbs:${loc?.start.line ?? 1}: ${type} is outside what templates for the browser may use.`);
  }
}

/** A name for a partial that is a name in JavaScript. */
export function partialName(name) {
  return `P_${name.replace(/[^a-zA-Z0-9]/g, "_")}`;
}
