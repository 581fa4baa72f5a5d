import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

/**
 * Notes that the owner of a registration's address has used a link that was mailed to it, so that mails may repeat what the
 * registration holds. Called for what is done on a page, not for opening one: programs that check mails open every link.
 */
export async function markAnswered({ db, clock }: { db: Db; clock: Clock }, registrationId: string): Promise<void> {
  await db.registration.updateMany({
    where: { id: registrationId, answeredAt: null },
    data: { answeredAt: clock.now() },
  });
}
