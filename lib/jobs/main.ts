// This program runs the site's jobs, such as sending mail, in a separate process with lower priority than the server.
// So under high load mails are delayed, but pages are not.
import { constants, setPriority } from "node:os";
import { createAuth } from "@/lib/auth/auth";
import { createDb } from "@/lib/db/client";
import { poolUses } from "@/lib/db/connections";
import { createPool } from "@/lib/db/pool";
import { untilThere } from "@/lib/db/until-there";
import { readEnv } from "@/lib/env";
import { atEnd, end, runMain } from "@/lib/launch/ending";
import { loggable } from "@/lib/log";
import { keepingTransport, smtpTransport } from "@/lib/mail/transport";
import { startWorker } from "./worker";

await runMain(async () => {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const env = readEnv();
  const { databaseUrl, clock, siteUrl, cardsKey, organisersEmail, mode } = env;
  const db = createDb(databaseUrl, poolUses.jobs);
  const transport = env.smtpUrl ? smtpTransport(env.smtpUrl, env.mailFrom) : keepingTransport;
  const auth = createAuth({ db, clock }, { siteUrl, mode, secret: env.sessionSecret, plugins: [] });
  const deps = { db, clock, transport, siteUrl, cardsKey, organisersEmail, auth };
  const pool = createPool(databaseUrl, poolUses.worker);
  const worker = await untilThere(() => startWorker(pool, deps));
  const nothingToStop = atEnd(() => worker.stop());
  // If the job library cannot store the scheduled jobs, for example while the database is unavailable, it stops and
  // does not start again. Then this process ends, and its parent process starts a new one (lib/launch/jobs.ts).
  worker.promise
    .catch((error) => console.error(`jobs: ${loggable(error)}`))
    .then(() => {
      nothingToStop();
      return end(1);
    });
});
