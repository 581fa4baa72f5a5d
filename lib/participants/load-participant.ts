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
  /** What happened to the registration, or what was seen at the door. */
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
  /** `failed`: has been tried, and was not taken yet. `refused`: was refused for good, and is not tried again. */
  state: "sent" | "waiting" | "failed" | "refused";
};

function stateOf({ sentAt, attempts }: { sentAt: Date | null; attempts: number }): ParticipantMail["state"] {
  if (sentAt) return "sent";
  return attempts > 0 ? "failed" : "waiting";
}

/** All that organisers know of a participant. */
export type Participant = OwnRegistration & {
  note: string | null;
  events: ParticipantEvent[];
  mails: ParticipantMail[];
  /** Whether mails get through to the address, as far as is known. */
  reached: boolean;
  /** Whether organisers can cancel it and mail about it: it lives, and the seminar's day has not ended. */
  open: boolean;
  /** How many of the queue get a seat and a mail when this registration gives its place up now. */
  promotes: number;
};

/** An option's seats and queue as they are when a registration has given its place up. */
function without({ status, option }: { status: RegistrationStatus; option: AttendanceOption }) {
  const { capacity, taken, waiting } = option;
  return {
    capacity,
    taken: status === "confirmed" ? taken - 1 : taken,
    waiting: status === "waiting" ? waiting - 1 : waiting,
  };
}

/** A participant of the seminar of `seminarYear`, in the organiser's language; null when there is none such. */
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
