import { mailPayloadSchema } from "@/lib/outbox/payload";
import type { TestSite } from "./seminar";

/** The tokens of one kind in the outbox's mails to an address, the oldest first. */
export async function tokensMailed(
  { db }: Pick<TestSite, "db">,
  recipient: string,
  name: "manageToken" | "emailChangeToken" | "handOverToken",
): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
  return mails.flatMap(({ payload }) => mailPayloadSchema.parse(payload)[name] ?? []);
}
