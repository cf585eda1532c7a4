/** Where one is on the way from outcome to plan, as wizard-route.hbs shows it. */
export interface RouteView {
  route: { id: string; name: string; current: boolean }[];
}

const ROUTE = [
  ["uitkomst", "Soort"],
  ["stap-klaar", "Klaar?"],
  ["stap-ritme", "Data"],
  ["stap-uren", "Uren"],
  ["stap-plan", "Plan"],
] as const;

/** @param current the name of the step. */
export function routeView(current: string): RouteView {
  return { route: ROUTE.map(([id, name]) => ({ id, name, current: id === current })) };
}
