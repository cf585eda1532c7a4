/** The full address of a copy as brand.yml holds it: with a slash at the end. Null for what is no address of a site. */
export function siteAddress(typed: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:/iu.test(typed) ? typed : `https://${typed}`;
  if (!/^https?:\/\/[^\s/?#@\\]+(?:\/[^\s?#\\]*)?$/iu.test(text) || !URL.canParse(text)) return null;
  const { href, hostname } = new URL(text.endsWith("/") ? text : `${text}/`);
  return hostname.includes(".") ? href : null;
}
