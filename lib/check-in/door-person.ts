import type { RegistrationStatus } from "@/lib/db/generated/client";

/**
 * A participant as a device at the door knows them: without address and special needs. Times are in milliseconds since
 * 1970.
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
  /** The proof of the card's code (`proofOf` in card-code.ts). */
  proof: string;
};

/** What the site answers to a device. Times are in milliseconds since 1970. */
export type DoorAnswer = {
  /** The time by the site's clock. The device corrects its own clock by it. */
  now: number;
  /** The device sends this value with its next request (`since`). */
  cursor: number;
  /** When the device has to delete the list, by the site's clock. */
  forgetAt: number;
  /** All participants, or those who may have changed since the cursor that the device sent. */
  people: DoorPerson[];
  /** The ids of the marks that the site has not stored (receive-marks.ts). */
  unknown: string[];
};

/**
 * How a person at the door has to be treated: they are expected, are already here, wait in the queue, or have
 * cancelled.
 */
export type Standing = "expected" | "here" | "waiting" | "cancelled";

/**
 * Tells how a person has to be treated. People who have been let in are `here`, whatever the state of their
 * registration is.
 */
export function standingOf({ status, arrivedAt }: { status: RegistrationStatus; arrivedAt: unknown }): Standing {
  if (arrivedAt !== null) return "here";
  return status === "confirmed" ? "expected" : status;
}
