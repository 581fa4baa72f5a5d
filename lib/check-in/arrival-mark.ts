/** How many marks a device sends in one request, at most. */
export const MOST_MARKS = 100;

/** What a device at the door has recorded: somebody has arrived, or an earlier mark was a mistake (`undone`). */
export type Mark = {
  id: string;
  registrationId: string;
  kind: "arrived" | "undone";
  /** The time on the device, corrected by what it knows of the site's clock, in milliseconds since 1970. */
  at: number;
};
