import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "./client";

/** The time for which we wait for an answer, in milliseconds. */
const answerLimitMs = 1_500;

/**
 * The queries that the database has not answered yet, at most one for each client. If several callers check the same
 * client at the same time, they all wait for the same query. So these checks never use more than one connection of a
 * client.
 */
const asked = new WeakMap<Db, Promise<boolean>>();

/** Checks whether the database answers within one and a half seconds. */
export async function isDatabaseAnswering(db: Db): Promise<boolean> {
  const question = asked.get(db) ?? ask(db);
  return Promise.race([question, sleep(answerLimitMs, false)]);
}

function ask(db: Db): Promise<boolean> {
  const question = db.$queryRaw`SELECT 1`
    .then(
      () => true,
      () => false,
    )
    .finally(() => asked.delete(db));
  asked.set(db, question);
  return question;
}
