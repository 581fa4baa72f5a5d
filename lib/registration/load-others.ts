import type { Db } from "@/lib/db/client";
import type { OwnRegistration } from "./own-registration";

/** Another participant, as a participant sees them: exactly what the form asks consent for. */
export type Other = { id: string; name: string; organisation: string };

/** Compares names as Finnish lists do: å, ä and ö are the last letters. */
const { compare } = new Intl.Collator("fi");

/**
 * Loads the other participants who have a seat and have allowed that participants see them, sorted by family name. The list is
 * only for those who have a seat themselves; for all others this function returns null. Somebody who withdraws the
 * consent, cancels, or is erased is no longer in the list.
 */
export async function loadOthers(
  { db }: { db: Db },
  own: Pick<OwnRegistration, "id" | "status">,
): Promise<Other[] | null> {
  if (own.status !== "confirmed") return null;
  const others = await db.registration.findMany({
    where: {
      seminar: { registrations: { some: { id: own.id } } },
      status: "confirmed",
      listed: true,
      id: { not: own.id },
    },
    select: { id: true, name: true, givenName: true, familyName: true, organisation: true },
  });
  // Those who have given only one name are sorted by it.
  const keyOf = ({ givenName, familyName }: (typeof others)[number]) => familyName || givenName;
  return others
    .sort(
      (one, other) =>
        compare(keyOf(one), keyOf(other)) ||
        compare(one.givenName, other.givenName) ||
        compare(one.organisation, other.organisation),
    )
    .map(({ id, name, organisation }) => ({ id, name, organisation }));
}
