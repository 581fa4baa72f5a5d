/** The largest number of marks that a device at the door sends in one request. */
export const MOST_MARKS = 100;

/**
 * A record that a device at the door makes about a participant: `arrived` means that the participant has arrived, and
 * `undone` means that an earlier `arrived` mark was a mistake.
 */
export type Mark = {
  id: string;
  registrationId: string;
  kind: "arrived" | "undone";
  /**
   * The time of the mark, in milliseconds since 1970. It is the time of the device's clock, corrected by the last known
   * difference from the site's clock.
   */
  at: number;
};
