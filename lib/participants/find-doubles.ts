import type { Db } from "@/lib/db/client";
import { foldedName, foldedText } from "@/lib/folded-text";
import { noFilter } from "./filter";
import { conditionOf } from "./filter-sql";

/** Another registration that probably belongs to the same person. It is not cancelled. */
export type Double = { id: string; number: number; name: string; email: string; organisation: string };

/** The largest number of registrations that `findDoubles` returns. */
const MOST_SHOWN = 20;

/**
 * Finds the other registrations of the seminar that have the same name (compared with `foldedName`) and are not
 * cancelled. Returns at most `MOST_SHOWN` registrations; those from the same organisation come first. Returns an empty
 * list if the given registration is cancelled or has been erased.
 */
export async function findDoubles({ db }: { db: Db }, registrationId: string): Promise<Double[]> {
  const own = await db.registration.findUnique({ where: { id: registrationId } });
  if (!own || own.status === "cancelled") return [];
  const condition = conditionOf(own.seminarId, { ...noFilter, q: foldedName(own.name) });
  const found = await db.$queryRaw<Double[]>`
    SELECT r.id, r.number, r.name, r.email, r.organisation FROM registration AS r
    WHERE ${condition} AND r.status <> 'cancelled' AND r.id <> ${registrationId}::uuid
    ORDER BY r.organisation <> ${own.organisation}, r.number LIMIT 200`;
  const isColleague = ({ organisation }: Double) => foldedText(organisation) === foldedText(own.organisation);
  return found
    .filter(({ name }) => foldedName(name) === foldedName(own.name))
    .sort((one, other) => Number(isColleague(other)) - Number(isColleague(one)))
    .slice(0, MOST_SHOWN);
}
