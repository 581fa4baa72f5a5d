// The program that does the site's jobs, beside the server and with what that leaves of the machine: in a rush the
// mails come a little later, and no page does.
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
  const { databaseUrl, clock, siteUrl, organisersEmail, mode } = env;
  const db = createDb(databaseUrl, poolUses.jobs);
  const transport = env.smtpUrl ? smtpTransport(env.smtpUrl, env.mailFrom) : keepingTransport;
  const auth = createAuth({ db, clock }, { siteUrl, mode, secret: env.sessionSecret, plugins: [] });
  const deps = { db, clock, transport, siteUrl, organisersEmail, auth };
  const pool = createPool(databaseUrl, poolUses.worker);
  const worker = await untilThere(() => startWorker(pool, deps));
  const nothingToStop = atEnd(() => worker.stop());
  // The library gives up for good when it can't write down what is due by the clock, as while the database is away. Whoever started
  // this process starts it again.
  worker.promise
    .catch((error) => console.error(`jobs: ${loggable(error)}`))
    .then(() => {
      nothingToStop();
      return end(1);
    });
});
