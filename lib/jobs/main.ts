// The program that does the site's jobs, beside the server and with what that leaves of the machine: in a rush the
// mails come a little later, and no page does.
import { constants, setPriority } from "node:os";
import { createAuth } from "@/lib/auth/auth";
import { createDb } from "@/lib/db/client";
import { createPool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { atEnd, runMain } from "@/lib/launch/ending";
import { keepingTransport, smtpTransport } from "@/lib/mail/transport";
import { startWorker } from "./worker";

await runMain(async () => {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const env = readEnv();
  const { databaseUrl, clock, siteUrl, organisersEmail, mode } = env;
  const db = createDb(databaseUrl);
  const transport = env.smtpUrl ? smtpTransport(env.smtpUrl, env.mailFrom) : keepingTransport;
  const auth = createAuth({ db, clock }, { siteUrl, mode, secret: env.sessionSecret, plugins: [] });
  const deps = { db, clock, transport, siteUrl, organisersEmail, auth };
  const worker = await startWorker(createPool(databaseUrl, 4), deps);
  atEnd(() => worker.stop());
});
