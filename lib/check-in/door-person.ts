import type { RegistrationStatus } from "@/lib/db/generated/client";

/** A participant as a device at the door has one: no address, and no special needs. Moments are milliseconds since 1970. */
export type DoorPerson = {
  id: string;
  number: number;
  name: string;
  organisation: string;
  optionId: string;
  status: RegistrationStatus;
  arrivedAt: number | null;
  /** The newest mark's moment: the next mark is made after it. */
  markedAt: number | null;
  /** Of the card's code (card-code.ts). */
  proof: string;
};

/** What the site answers to a device. */
export type DoorAnswer = {
  /** The site's clock, by which the device corrects its own. */
  now: number;
  /** What to ask with the next time. */
  cursor: number;
  /** When the device forgets the list. */
  forgetAt: number;
  /** Everybody, or those of whom something may have changed since the cursor. */
  people: DoorPerson[];
  /** The ids of the marks that are of nobody here. */
  unknown: string[];
};

/** How somebody at the door is to be met. */
export type Standing = "expected" | "here" | "waiting" | "cancelled";

/** Who has been let in is here, whatever became of the registration. */
export function standingOf({ status, arrivedAt }: { status: RegistrationStatus; arrivedAt: unknown }): Standing {
  if (arrivedAt !== null) return "here";
  return status === "confirmed" ? "expected" : status;
}
