import fc from "fast-check";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { restoreRegistration } from "@/lib/registration/restore-registration";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { setCapacity } from "@/lib/seats/set-capacity";
import { registrationForm } from "./form";
import { changeOption } from "./queue";

type Change =
  | { kind: "cancel"; person: number }
  | { kind: "restore"; person: number }
  | { kind: "erase"; person: number }
  | { kind: "change"; person: number; option: number; acceptQueue: boolean }
  | { kind: "promote"; person: number; addSeat: boolean };

/** A change of seats that a participant or an organiser may ask for at any time. */
export type Operation =
  | Change
  | { kind: "register"; person: number; option: number }
  | { kind: "resize"; option: number; capacity: number | null };

// There are few people and few seats, so that operations conflict.
const person = fc.integer({ min: 0, max: 14 });
const option = fc.integer({ min: 0, max: 1 });
const of = <Kind extends Operation["kind"]>(kind: Kind) => fc.constant(kind);

/** Generates an operation of any kind. Registrations are more frequent than cancellations, so that a queue forms. */
export const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: of("register"), person, option }) },
  { weight: 4, arbitrary: fc.record({ kind: of("cancel"), person }) },
  { weight: 2, arbitrary: fc.record({ kind: of("restore"), person }) },
  { weight: 1, arbitrary: fc.record({ kind: of("erase"), person }) },
  { weight: 3, arbitrary: fc.record({ kind: of("change"), person, option, acceptQueue: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: of("promote"), person, addSeat: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: of("resize"), option, capacity: fc.option(fc.nat(6), { freq: 8 }) }),
  },
);

/** The id of the organiser that support/messages.ts creates. */
const userId = "organiser";

/** The site's two attendance options, and the year of its seminar. */
export type Scene = { seminarYear: number; optionIds: readonly string[] };

type Deps = { db: Db; clock: Clock };

/**
 * Runs an operation and returns its result, which may be a refusal. Returns null if the registration does not exist or
 * has just been erased by another operation. Throws other errors.
 */
export async function perform(deps: Deps, scene: Scene, operation: Operation): Promise<unknown> {
  const { seminarYear } = scene;
  const optionId = "option" in operation ? (scene.optionIds[operation.option] ?? "") : "";
  if (operation.kind === "resize") {
    const order = { seminarYear, optionId, capacity: operation.capacity, userId };
    const answer = await setCapacity(deps, order);
    // If the new capacity would give seats to people in the queue, the site asks for confirmation. This organiser
    // confirms once. If the number of these people has changed in the meantime, the site asks again, and the organiser
    // gives up.
    return !answer.ok && answer.reason === "asks" ? setCapacity(deps, { ...order, agreedTo: answer.promoted }) : answer;
  }

  const email = `${operation.person}@example.org`;
  if (operation.kind === "register") {
    const form = registrationForm(optionId, { name: `Malli ${operation.person}`, email });
    return registerParticipant(deps, { seminarYear, form });
  }
  // A person may have more than one registration. The operation `restore` uses the first registration, and all other
  // operations use the last.
  const number = operation.kind === "restore" ? "asc" : "desc";
  const found = await deps.db.registration.findFirst({ where: { email }, orderBy: { number } });
  if (!found) return null;
  return move(deps, { ...operation, seminarYear, optionId, registrationId: found.id }).catch((error) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2025") return null;
    throw error;
  });
}

type Move = Change & { seminarYear: number; optionId: string; registrationId: string };

async function move(deps: Deps, operation: Move): Promise<unknown> {
  const { seminarYear, optionId, registrationId } = operation;
  switch (operation.kind) {
    case "cancel":
      return cancelRegistration(deps, { registrationId, actor: "participant" });
    case "restore":
      return restoreRegistration(deps, { registrationId, actor: "participant" });
    case "erase":
      return eraseRegistration(deps, { registrationId });
    case "promote":
      return promoteOutOfOrder(deps, {
        seminarYear,
        userId,
        registrationId,
        reason: "Puhuja",
        addSeat: operation.addSeat,
      });
    case "change":
      return changeOption(deps, { registrationId, optionId, actor: "participant", acceptQueue: operation.acceptQueue });
  }
}
