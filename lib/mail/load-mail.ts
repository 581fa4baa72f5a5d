import { shownRegistrationSelect } from "@/lib/calendar/registration-entry";
import { shownSeminarSelect } from "@/lib/calendar/shown-seminar";
import { loadLinks } from "@/lib/content/load-embeds";
import type { Embeds } from "@/lib/content/page";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { textFor } from "@/lib/messages/message-texts";
import { type MessageText, messageContentSchema } from "@/lib/messages/schema";
import { type MailPayload, mailPayloadSchema } from "@/lib/outbox/payload";
import { hrefsOf } from "@/lib/rich-text/walk";

/**
 * The columns of the seminar from which mails are composed. The columns are read when the mail is sent, so that the
 * mail contains the newest data.
 */
const seminarSelect = {
  ...shownSeminarSelect,
  announcedAt: true,
  registrationOpensAt: true,
  registrationClosesAt: true,
  changesCloseAt: true,
  promotionEndsAt: true,
  registrationsKeptMonths: true,
  options: { select: { capacity: true, noLimit: true } },
} satisfies Prisma.SeminarSelect;

const select = {
  id: true,
  kind: true,
  locale: true,
  recipient: true,
  payload: true,
  createdAt: true,
  sentAt: true,
  refusedAt: true,
  message: { select: { content: true } },
  registration: {
    select: {
      ...shownRegistrationSelect,
      cardVersion: true,
      name: true,
      givenName: true,
      organisation: true,
      optionId: true,
      queueNumber: true,
      netCents: true,
      vatBasisPoints: true,
      registeredAt: true,
      answeredAt: true,
      option: {
        select: {
          mode: true,
          remoteLink: true,
          translations: { select: { locale: true, name: true, confirmation: true } },
        },
      },
      seminar: { select: seminarSelect },
      events: { select: { at: true, kind: true, actor: true } },
      handOver: { select: { tokenHash: true, createdAt: true } },
      emailChange: { select: { tokenHash: true, createdAt: true } },
      mails: { where: { kind: "seminarCancelled" }, select: { id: true } },
    },
  },
} satisfies Prisma.OutboxMailSelect;

type Row = Prisma.OutboxMailGetPayload<{ select: typeof select }>;

/**
 * A mail of the outbox with all data that its text needs. The data is read when the mail is loaded, not when it was put
 * into the outbox.
 */
export type OutboxItem = Omit<Row, "payload" | "message"> & {
  payload: MailPayload;
  /**
   * The organisers' message in the reader's language and the URLs of its links. Null if the mail is of another kind.
   */
  message: (MessageText & { lang: Locale; links: Embeds["links"] }) | null;
  /** The seminar of the registration, or the seminar named in the payload. Null if the mail is not about a seminar. */
  seminar: MailedSeminar | null;
  /** The other registrations with the recipient's address that the mail lists, in the order of the list. */
  others: OtherRegistration[];
  /** The position in the queue, from 1. Null if the participant is not in the queue. */
  queuePosition: number | null;
  /** The time for which the text of the mail must be correct: when the mail was sent, or now if it was not sent. */
  at: Date;
};
/**
 * Another registration with the same e-mail address. `answeredAt` is null until the owner of the address has used a link
 * of this registration.
 */
type OtherRegistration = { name: string; number: number; answeredAt: Date | null; manageToken: string };
export type MailedSeminar = Prisma.SeminarGetPayload<{ select: typeof seminarSelect }>;
export type MailedRegistration = NonNullable<OutboxItem["registration"]>;

async function complete(db: Db, row: Row, now: Date): Promise<OutboxItem> {
  const payload = mailPayloadSchema.parse(row.payload);
  const { registration } = row;
  const byId = payload.seminarId && { where: { id: payload.seminarId }, select: seminarSelect };
  const seminar = registration?.seminar ?? (byId ? await db.seminar.findUnique(byId) : null);
  const queuePosition = registration && (await positionOf(db, registration));
  const [message, others] = [await messageOf(db, row), await othersOf(db, payload)];
  return { ...row, payload, message, seminar, others, queuePosition, at: row.sentAt ?? now };
}

async function othersOf(db: Db, { others = [] }: MailPayload): Promise<OtherRegistration[]> {
  if (others.length === 0) return [];
  const rows = await db.registration.findMany({
    where: { id: { in: others.map(({ registrationId }) => registrationId) }, status: { not: "cancelled" } },
    select: { id: true, name: true, number: true, answeredAt: true },
  });
  return others.flatMap(({ registrationId, manageToken }) =>
    rows.filter(({ id }) => id === registrationId).map(({ id: _, ...other }) => ({ ...other, manageToken })),
  );
}

async function messageOf(db: Db, { message, locale }: Row): Promise<OutboxItem["message"]> {
  if (!message) return null;
  const text = textFor(messageContentSchema.parse(message.content), locale);
  return { ...text, links: await loadLinks(db, hrefsOf(text.body), text.lang) };
}

async function positionOf(db: Db, { optionId, status, queueNumber }: MailedRegistration): Promise<number | null> {
  if (status !== "waiting" || queueNumber === null) return null;
  return db.registration.count({ where: { optionId, status, queueNumber: { lte: queueNumber } } });
}

/** Loads a mail of the outbox as it would be sent at `now`. Returns null if there is no mail with this id. */
export async function loadMail(db: Db, id: string, now: Date): Promise<OutboxItem | null> {
  const row = await db.outboxMail.findUnique({ where: { id }, select });
  return row && complete(db, row, now);
}

/**
 * Returns a preview of the mail that one participant would get with a message. The manage link in the preview does not
 * work. Returns null if there is no such message, or if the registration does not belong to the message's seminar.
 */
export async function previewMail(
  db: Db,
  { messageId, registrationId, now }: { messageId: string; registrationId: string; now: Date },
): Promise<OutboxItem | null> {
  const message = await db.message.findUnique({ where: { id: messageId }, select: { content: true, seminarId: true } });
  const registration =
    message &&
    (await db.registration.findFirst({
      where: { id: registrationId, seminarId: message.seminarId },
      select: { ...select.registration.select, email: true, locale: true },
    }));
  if (!registration) return null;
  const { locale, email: recipient } = registration;
  const mail = {
    id: messageId,
    kind: "message" as const,
    locale,
    recipient,
    createdAt: now,
    sentAt: null,
    refusedAt: null,
  };
  return complete(db, { ...mail, message, registration, payload: { manageToken: "preview" } }, now);
}

/** Loads the newest mails of the outbox, for the mailbox page of a demonstration site. */
export async function loadNewestMails(db: Db, limit: number, now: Date): Promise<OutboxItem[]> {
  const rows = await db.outboxMail.findMany({ orderBy: { createdAt: "desc" }, take: limit, select });
  return Promise.all(rows.map((row) => complete(db, row, now)));
}
