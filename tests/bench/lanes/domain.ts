import { Pool } from "pg";
import { createDb } from "@/lib/db/client";
import { startWorker } from "@/lib/jobs/worker";
import { keepingTransport } from "@/lib/mail/transport";
import { registerParticipant } from "@/lib/registration/register-participant";
import { authOf, siteUrl } from "@/tests/support/auth";
import { startMeasuredDatabase } from "../measured-site";
import { perSecond } from "../per-second";
import { duringRegistration as clock } from "./clock";
import type { Lane } from "./lane";
import { findTarget, nextForm } from "./sent-form";

/** Calls `registerParticipant` directly, without HTTP and Next. */
export async function domainLane(): Promise<Lane> {
  const databaseUrl = await startMeasuredDatabase();
  const target = await findTarget(databaseUrl);
  const db = createDb(databaseUrl);
  const register = async () => {
    const result = await registerParticipant({ db, clock }, { seminarYear: 2023, form: nextForm(target) });
    if (!result.ok) throw new Error(`a registration was refused: ${result.reason}`);
  };
  return {
    name: "registerParticipant",
    databaseUrl,
    measure: (load) => perSecond(load, register),
    close: () => db.$disconnect(),
  };
}

/** Calls `registerParticipant` while the worker sends mails in the same process, as on the real site. */
export async function domainWithMailLane(): Promise<Lane> {
  const lane = await domainLane();
  const db = createDb(lane.databaseUrl);
  const pool = new Pool({ connectionString: lane.databaseUrl, max: 4 });
  const worker = await startWorker(pool, {
    db,
    clock,
    transport: keepingTransport,
    siteUrl,
    cardsKey: "a bench's own",
    auth: authOf({ db, clock }),
  });
  return {
    ...lane,
    name: "registerParticipant, mail worker on",
    async close() {
      await worker.stop();
      await pool.end();
      await db.$disconnect();
      await lane.close();
    },
  };
}
