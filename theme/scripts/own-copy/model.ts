/** What the page holds for the browser (src/Toolbox/Rendering/Pages/OwnCopyPage.cs). */

export interface Model {
  /** The address of this site, which no copy can have. */
  address: string;
  /** The texts of the proof for a word for the thing itself and a variant: "leernetwerk nl-NL". */
  texts: Record<string, { title: string; lead: string }>;
  /** What the build says too. Words between brackets are filled in here. */
  problems: {
    /** With {kleur}. */
    notColour: string;
    /** With {kleur}, {contrast} and {voorstel}. */
    unreadable: string;
    logoType: string;
    logoTooLarge: string;
    /** With {gevonden}. */
    unsafeLogo: string;
  };
  /** The largest logo in bytes. */
  logoLimit: number;
}

export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/gu, (token, name: string) => values[name] ?? token);
}
