import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { mailPayloadSchema } from "./schema";

const seminar = {
  select: {
    year: true,
    month: true,
    date: true,
    startsAt: true,
    endsAt: true,
    translations: { select: { locale: true, title: true, venueName: true, venueAddress: true } },
  },
} satisfies { select: Prisma.SeminarSelect };

const select = {
  id: true,
  kind: true,
  locale: true,
  recipient: true,
  payload: true,
  createdAt: true,
  sentAt: true,
  registration: {
    select: {
      name: true,
      organisation: true,
      number: true,
      registeredAt: true,
      option: { select: { translations: { select: { locale: true, name: true } } } },
      seminar,
    },
  },
} satisfies Prisma.OutboxMailSelect;

type Row = Prisma.OutboxMailGetPayload<{ select: typeof select }>;
export type MailedSeminar = Prisma.SeminarGetPayload<typeof seminar>;

/** A mail of the outbox with all that its template tells of, as it is at this moment. */
export type OutboxItem = Row & {
  /** The registration's, or that of a mail which belongs to no registration. */
  seminar: MailedSeminar | null;
};
export type MailedRegistration = NonNullable<OutboxItem["registration"]>;

async function withSeminar(db: Db, row: Row): Promise<OutboxItem> {
  if (row.registration) return { ...row, seminar: row.registration.seminar };
  const { seminarId: id } = mailPayloadSchema.parse(row.payload);
  return { ...row, seminar: id ? await db.seminar.findUnique({ where: { id }, ...seminar }) : null };
}

/** One mail of the outbox, or null. */
export async function loadMail(db: Db, id: string): Promise<OutboxItem | null> {
  const row = await db.outboxMail.findUnique({ where: { id }, select });
  return row && withSeminar(db, row);
}

/** The newest mails of the outbox, for the demonstration's mailbox. */
export async function loadNewestMails(db: Db, limit: number): Promise<OutboxItem[]> {
  const rows = await db.outboxMail.findMany({ orderBy: { createdAt: "desc" }, take: limit, select });
  return Promise.all(rows.map((row) => withSeminar(db, row)));
}
