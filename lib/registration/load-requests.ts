import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { hashToken } from "@/lib/tokens/tokens";
import { whyNotHandedOver } from "./hand-over-rules";
import { hasExpired, isRegistered } from "./pending-request";

type Deps = { db: Db; clock: Clock };

const registration = { include: { seminar: true } } as const;

/**
 * A request to change an e-mail address. The owner of the new address sees it on the page that the mailed link opens.
 */
export type EmailChangeRequest = {
  email: string;
  seminarYear: number;
  /**
   * The reason why the change cannot be confirmed, or null if it can. `alreadyRegistered` means that the participant has
   * another registration with the new address. It may be shown only to the owner of the new address.
   */
  problem: "expired" | "cancelled" | "alreadyRegistered" | null;
};

/**
 * Loads a request to change an e-mail address. `token` comes from the mailed link. Returns null if no request has this
 * token, for example because the change was already confirmed.
 */
export async function loadEmailChange({ db, clock }: Deps, token: string): Promise<EmailChangeRequest | null> {
  const change = await db.emailChange.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { registration },
  });
  if (!change) return null;
  const { email, createdAt, registrationId } = change;
  const { seminar, seminarId, status, name } = change.registration;
  const problem = async () => {
    if (hasExpired(createdAt, clock.now())) return "expired";
    if (status === "cancelled") return "cancelled";
    return (await isRegistered(db, { seminarId, registrationId, email, name })) ? "alreadyRegistered" : null;
  };
  return { email, seminarYear: seminar.year, problem: await problem() };
}

/**
 * An offer of a seat to a colleague. `name` and `organisation` are those of the colleague. The colleague sees the offer
 * on the page that the mailed link opens.
 */
export type Offer = {
  name: string;
  organisation: string;
  /**
   * The name of the participant who offers the seat. This participant keeps the seat until the colleague takes it over.
   */
  giver: string;
  optionId: string;
  seminarYear: number;
  /** The reason why the seat cannot be taken over, or null if it can (hand-over-rules.ts). */
  problem: "expired" | "notSeated" | "tooLate" | "handedOverTooOften" | "alreadyRegistered" | null;
};

/**
 * Loads the offer of a seat. `token` comes from the mailed link. Returns null if no offer has this token, for example
 * because the seat was already taken over.
 */
export async function loadOffer({ db, clock }: Deps, token: string): Promise<Offer | null> {
  const offer = await db.handOver.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { registration },
  });
  if (!offer) return null;
  const { name, organisation, email, createdAt, registrationId } = offer;
  const { seminar, ...row } = offer.registration;
  const now = clock.now();
  const problem = async () => {
    if (hasExpired(createdAt, now)) return "expired";
    const reason = await whyNotHandedOver(db, { registration: row, seminar, now });
    if (reason) return reason;
    const { seminarId } = row;
    return (await isRegistered(db, { seminarId, registrationId, email, name })) ? "alreadyRegistered" : null;
  };
  const { optionId } = row;
  return { name, organisation, giver: row.name, optionId, seminarYear: seminar.year, problem: await problem() };
}
