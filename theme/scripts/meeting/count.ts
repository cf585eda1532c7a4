/** The count in the header: how many items the meeting has; a link to the planner once there is one. */
export function showCount(items: number): void {
  const link = document.querySelector<HTMLElement>(".meeting-link");
  const count = link?.querySelector("[data-meeting-count]");
  if (!link || !count) return;
  link.hidden = items === 0;
  if (count.textContent !== `${items}`) count.textContent = `${items}`;
}
