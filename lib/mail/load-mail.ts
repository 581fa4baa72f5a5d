import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

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
      seminar: {
        select: {
          year: true,
          month: true,
          date: true,
          startsAt: true,
          endsAt: true,
          translations: { select: { locale: true, title: true, venueName: true, venueAddress: true } },
        },
      },
    },
  },
} satisfies Prisma.OutboxMailSelect;

/** A mail of the outbox with all that its template tells of, as it is at this moment. */
export type OutboxItem = Prisma.OutboxMailGetPayload<{ select: typeof select }>;
export type MailedRegistration = NonNullable<OutboxItem["registration"]>;

/** One mail of the outbox, or null. */
export function loadMail(db: Db, id: string): Promise<OutboxItem | null> {
  return db.outboxMail.findUnique({ where: { id }, select });
}

/** The newest mails of the outbox, for the demonstration's mailbox. */
export function loadNewestMails(db: Db, limit: number): Promise<OutboxItem[]> {
  return db.outboxMail.findMany({ orderBy: { createdAt: "desc" }, take: limit, select });
}
