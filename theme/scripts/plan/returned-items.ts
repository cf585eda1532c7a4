/** An item of a meeting, complete: its title and minutes no longer follow from a tool. */
export interface ReturnedItem {
  slug?: string;
  title: string;
  minutes: number;
}

const MOST_ITEMS = 60;
const LONGEST_TITLE = 200;

/** Items that anyone may have written; undefined for what is no list of them. */
export function itemsOf(value: unknown): ReturnedItem[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return undefined;
  const items = (value as (Partial<ReturnedItem> | null)[]).map(item => {
    const { slug, title, minutes } = item ?? {};
    return {
      ...(typeof slug === "string" && /^[a-z0-9-]{1,80}$/.test(slug) ? { slug } : {}),
      title: typeof title === "string" ? title.slice(0, LONGEST_TITLE) : "",
      minutes: Number.isInteger(minutes) ? minutes! : 0,
    };
  });
  return items.every(({ title, minutes }) => title !== "" && minutes >= 1 && minutes <= 1440) ? items : undefined;
}
