/** A template of shared/, compiled by build.mjs. */
declare module "*.hbs" {
  const template: (view: object) => string;
  export default template;
}
