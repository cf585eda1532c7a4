// What compiled templates need: the same escaping, truth and lookup as Handlebars.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" };

/** Text as HTML. */
export const E = value => R(value).replace(/[&<>"'`=]/g, character => ESCAPES[character]);

/** A value as it is. */
export const R = value => (value === undefined || value === null ? "" : String(value));

/** Whether `if` holds. */
export const T = value => Boolean(value) && !(Array.isArray(value) && value.length === 0);

/** A field of its own of an object; nothing that it inherits. */
export const G = (object, name) =>
  object !== undefined && object !== null && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;

export const W = (value, then, other) => (T(value) || value === 0 ? then(value) : other());

export const L = (list, then, other) =>
  Array.isArray(list) && list.length > 0 ? list.map((item, index) => then(item, index, list.length)).join("") : other();
