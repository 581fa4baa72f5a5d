/** As many marks a device sends at a time. */
export const MOST_MARKS = 100;

/** What a device at the door has seen: somebody came, or the mark before was a mistake. */
export type Mark = {
  id: string;
  registrationId: string;
  kind: "arrived" | "undone";
  /** By the device's clock, in milliseconds since 1970. */
  at: number;
};
