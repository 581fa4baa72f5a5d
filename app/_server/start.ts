import "server-only";
import { createPool } from "@/lib/db/pool";
import { startWorker } from "@/lib/jobs/worker";
import { atEnd } from "@/lib/launch/ending";
import { keepingTransport, smtpTransport } from "@/lib/mail/transport";
import { deps } from "./deps";

/** Starts what runs beside the pages. If it can't, the process ends: Next would stay up and answer 500. */
export async function start(): Promise<void> {
  try {
    await startMailWorker();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : "the site could not start"}\n`);
    process.exit(1);
  }
}

async function startMailWorker(): Promise<void> {
  const { db, clock, env } = deps();
  const transport = env.smtpUrl ? smtpTransport(env.smtpUrl, env.mailFrom) : keepingTransport;
  const { siteUrl, organisersEmail } = env;
  const worker = await startWorker(createPool(env.databaseUrl, 4), { db, clock, transport, siteUrl, organisersEmail });
  atEnd(() => worker.stop());
}
