import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "./client";

/** In milliseconds. */
const patience = 1_500;

/** The questions that wait for their answers: whoever asks meanwhile waits for the same one, and takes no other connection. */
const asked = new WeakMap<Db, Promise<boolean>>();

/** Whether the database answers within one and a half seconds. */
export async function isAnswering(db: Db): Promise<boolean> {
  const question = asked.get(db) ?? ask(db);
  return Promise.race([question, sleep(patience, false)]);
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
