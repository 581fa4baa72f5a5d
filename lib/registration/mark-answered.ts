import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

/**
 * Records that the owner of a registration's address has used a link that was mailed to it. From then on, mails may
 * repeat what the registration contains; until then a stranger may have typed the address. Call this when people do
 * something on a page, not when they open it, because programs that check mails open every link.
 */
export async function markAnswered({ db, clock }: { db: Db; clock: Clock }, registrationId: string): Promise<void> {
  await db.registration.updateMany({
    where: { id: registrationId, answeredAt: null },
    data: { answeredAt: clock.now() },
  });
}
