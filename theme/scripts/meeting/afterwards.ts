/** What an address of a plan ends with, to write about the meeting afterwards. */
export const AFTERWARDS = "&view=terugblik";
