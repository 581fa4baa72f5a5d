import type { Db } from "@/lib/db/client";
import { noFilter } from "./filter";
import { conditionOf } from "./filter-sql";

/** Another live registration that is probably of the same person. */
export type Double = { id: string; number: number; name: string; email: string; organisation: string };

/** The words of a name in any order: `Öhman, Åsa` is `Åsa Öhman`. */
const words = (name: string) =>
  (
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[^\s,]+/g) ?? []
  )
    .sort()
    .join(" ");

/** So many namesakes are shown at most. */
const MOST_SHOWN = 20;

/** The live registrations of a seminar that have the name of this one, those of the same organisation first. */
export async function findDoubles({ db }: { db: Db }, registrationId: string): Promise<Double[]> {
  const own = await db.registration.findUnique({ where: { id: registrationId } });
  if (!own || own.status === "cancelled") return [];
  const condition = conditionOf(own.seminarId, { ...noFilter, q: words(own.name) });
  const found = await db.$queryRaw<Double[]>`
    SELECT r.id, r.number, r.name, r.email, r.organisation FROM registration AS r
    WHERE ${condition} AND r.status <> 'cancelled' AND r.id <> ${registrationId}::uuid
    ORDER BY lower(r.organisation) = lower(${own.organisation}) DESC, r.number LIMIT 200`;
  return found.filter(({ name }) => words(name) === words(own.name)).slice(0, MOST_SHOWN);
}
