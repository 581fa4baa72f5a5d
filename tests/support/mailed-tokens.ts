import { mailPayloadSchema } from "@/lib/outbox/payload";
import type { TestSite } from "./seminar";

/**
 * Returns the tokens called `name` from the mails to `recipient` in the outbox (the table of mails to send), the oldest
 * first.
 */
export async function tokensMailed(
  { db }: Pick<TestSite, "db">,
  recipient: string,
  name: "manageToken" | "emailChangeToken" | "handOverToken",
): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
  return mails.flatMap(({ payload }) => mailPayloadSchema.parse(payload)[name] ?? []);
}
