// The program that does the site's jobs, beside the server and with what that leaves of the machine: in a rush the
// mails come a little later, and no page does.
import { constants, setPriority } from "node:os";
import { createDb } from "@/lib/db/client";
import { createPool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { atEnd, runMain } from "@/lib/launch/ending";
import { keepingTransport, smtpTransport } from "@/lib/mail/transport";
import { startWorker } from "./worker";

await runMain(async () => {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const { databaseUrl, clock, siteUrl, smtpUrl, mailFrom, organisersEmail } = readEnv();
  const db = createDb(databaseUrl);
  const transport = smtpUrl ? smtpTransport(smtpUrl, mailFrom) : keepingTransport;
  const worker = await startWorker(createPool(databaseUrl, 4), {
    db,
    clock,
    transport,
    siteUrl,
    organisersEmail,
  });
  atEnd(() => worker.stop());
});
