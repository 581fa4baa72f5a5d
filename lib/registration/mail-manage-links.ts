import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { emailKey } from "./email-key";
import { remindOfRegistration } from "./remind-of-registration";

/** Mails the manage links of every live registration of an address. The caller is not told whether there is one. */
export async function mailManageLinks(deps: { db: Db; clock: Clock }, { email }: { email: string }): Promise<void> {
  const registrations = await deps.db.registration.findMany({
    where: { emailKey: emailKey(email), status: { not: "cancelled" } },
    select: { seminarId: true },
  });
  for (const { seminarId } of registrations) await remindOfRegistration(deps, { seminarId, email, kind: "manageLink" });
}
