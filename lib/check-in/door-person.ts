import type { RegistrationStatus } from "@/lib/db/generated/client";

/**
 * The data about one participant that the site sends to a device at the door (for example a phone). The data does not
 * include the e-mail address or special needs. Times are in milliseconds since 1970.
 */
export type DoorPerson = {
  id: string;
  number: number;
  name: string;
  organisation: string;
  optionId: string;
  status: RegistrationStatus;
  arrivedAt: number | null;
  /** The time of the newest mark. The next mark must have a later time. */
  markedAt: number | null;
  /**
   * The proof of the code on the participant's card (`proofOf` in card-code.ts). With the proof, the device can check a
   * card without a network.
   */
  proof: string;
};

/** The site's answer to a request from a device at the door. Times are in milliseconds since 1970. */
export type DoorAnswer = {
  /** The time of the site's clock. The device uses this time to correct the time of its own clock. */
  now: number;
  /** The device sends this value as `since` in its next request, to get only later changes. */
  cursor: number;
  /** The time of the site's clock at which the device must delete the list. */
  forgetAt: number;
  /**
   * All participants if the request contained no cursor (`since`). Otherwise only the participants who may have changed
   * since the time of the cursor.
   */
  people: DoorPerson[];
  /**
   * The ids of the marks that the site has refused: their registrations do not belong to this seminar, or check-in is
   * not possible now (receive-marks.ts).
   */
  unknown: string[];
};

/**
 * The situation of a participant at the door. `expected`: has a seat, and is not marked as arrived. `here`: is marked
 * as arrived. `waiting`: is in the queue. `cancelled`: has cancelled.
 */
export type Standing = "expected" | "here" | "waiting" | "cancelled";

/**
 * Returns the situation of a participant at the door. A participant who is marked as arrived is `here`, even if the
 * registration is in the queue or cancelled.
 */
export function standingOf({ status, arrivedAt }: { status: RegistrationStatus; arrivedAt: unknown }): Standing {
  if (arrivedAt !== null) return "here";
  return status === "confirmed" ? "expected" : status;
}
