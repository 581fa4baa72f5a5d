import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type {
  ArrivalMarkKind,
  AttendanceOption,
  MailKind,
  RegistrationActor,
  RegistrationEventKind,
  RegistrationStatus,
} from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { loadRegistration } from "@/lib/registration/load-own-registration";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { nextInTurn } from "@/lib/seats/promote-next";
import { isOver } from "@/lib/time/lifecycle";
import { isReached } from "./refused-mails";

export type ParticipantEvent = {
  at: Date;
  /**
   * The kind of an event in the registration's history (for example `cancelled`), or the kind of a record that a device
   * at the door has made (`arrived` or `undone`).
   */
  kind: RegistrationEventKind | ArrivalMarkKind;
  actor: RegistrationActor;
  reason: string | null;
  fields: string[];
};

export type ParticipantMail = {
  id: string;
  kind: MailKind;
  recipient: string;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  /**
   * `failed`: the mail server has not accepted the mail yet, and the site will try again. `refused`: the mail server
   * has refused the mail permanently, and the site will not try again.
   */
  state: "sent" | "waiting" | "failed" | "refused";
};

function stateOf({ sentAt, attempts }: { sentAt: Date | null; attempts: number }): ParticipantMail["state"] {
  if (sentAt) return "sent";
  return attempts > 0 ? "failed" : "waiting";
}

/** All data about a participant that organisers can see. */
export type Participant = OwnRegistration & {
  note: string | null;
  events: ParticipantEvent[];
  mails: ParticipantMail[];
  /**
   * Whether the participant gets mails, as far as the site knows. It is false if a mail to the current e-mail address
   * was refused permanently, and no later mail was accepted (refused-mails.ts).
   */
  reached: boolean;
  /**
   * Whether organisers can cancel the registration and send its mails again. This is true if the registration is not
   * cancelled and the seminar's day has not ended in Helsinki.
   */
  open: boolean;
  /** The number of people in the queue who would get a seat and a mail if this registration were cancelled now. */
  promotes: number;
};

/**
 * Returns the numbers that the attendance option would have without this registration: its capacity, its taken seats,
 * and the people in its queue.
 */
function without({ status, option }: { status: RegistrationStatus; option: AttendanceOption }) {
  const { capacity, taken, waiting } = option;
  return {
    capacity,
    taken: status === "confirmed" ? taken - 1 : taken,
    waiting: status === "waiting" ? waiting - 1 : waiting,
  };
}

/**
 * Loads a participant of the seminar of `seminarYear`. Texts are in `locale`, the organiser's language. Returns null if
 * the seminar has no such registration.
 */
export async function loadParticipant(
  deps: { db: Db; clock: Clock },
  { seminarYear, registrationId, locale }: { seminarYear: number; registrationId: string; locale: Locale },
): Promise<Participant | null> {
  const row = await deps.db.registration.findUnique({
    where: { id: registrationId, seminar: { year: seminarYear } },
    select: {
      note: true,
      seminar: true,
      status: true,
      option: true,
      events: { select: { at: true, kind: true, actor: true, reason: true, fields: true } },
      arrivalMarks: { select: { at: true, kind: true } },
      mails: {
        orderBy: { createdAt: "asc" },
        select: {
          id: true,
          kind: true,
          recipient: true,
          createdAt: true,
          sentAt: true,
          refusedAt: true,
          attempts: true,
        },
      },
    },
  });
  const own = row && (await loadRegistration(deps, registrationId, locale));
  if (!row || !own) return null;
  const { note, mails, seminar } = row;
  const now = deps.clock.now();
  const seen = row.arrivalMarks.map((mark) => ({ ...mark, actor: "organiser" as const, reason: null, fields: [] }));
  const events = [...row.events, ...seen].sort((one, other) => one.at.getTime() - other.at.getTime());
  const reached = await isReached(deps.db, registrationId);
  return {
    ...{ ...own, note, events, reached },
    mails: mails.map(({ refusedAt, ...mail }) => ({ ...mail, state: refusedAt ? "refused" : stateOf(mail) })),
    open: own.status !== "cancelled" && !isOver(seminar, now),
    promotes: nextInTurn(without(row), seminar, now),
  };
}
