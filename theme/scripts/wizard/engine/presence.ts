/** On which weekdays someone works: "124" is Monday, Tuesday and Thursday. */
export type Presence = string;

/** Who is there at meetings on these weekdays. */
export interface Attendance {
  /** How many of all are there, per meeting. */
  perMeeting: number[];
  /** How many meetings each can come to. */
  perPerson: number[];
}

/**
 * Chooses a weekday for the next meeting: where most people are, and people who missed more count for more, so that
 * nobody is always the one who is not there. With nobody given, days take turns.
 */
export function nextWeekday(open: number[], people: Presence[], before: number[]): number | undefined {
  const missed = people.map(person => before.filter(day => !person.includes(String(day))).length);
  const worth = (day: number) => people.reduce((sum, person, i) => sum + (person.includes(String(day)) ? 1 + missed[i]! : 0), 0);
  const used = (day: number) => before.filter(other => other === day).length;
  return [...open].sort((a, b) => worth(b) - worth(a) || used(a) - used(b) || a - b)[0];
}

export function attendance(weekdays: number[], people: Presence[]): Attendance {
  const isThere = (person: Presence, day: number) => person.includes(String(day));
  return {
    perMeeting: weekdays.map(day => people.filter(person => isThere(person, day)).length),
    perPerson: people.map(person => weekdays.filter(day => isThere(person, day)).length),
  };
}
