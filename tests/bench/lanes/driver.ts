import { Pool } from "pg";
import { startMeasuredDatabase } from "../measured-site";
import { perSecond } from "../per-second";
import { duringRegistration } from "./clock";
import type { Lane } from "./lane";
import { findTarget, nextForm } from "./sent-form";
import { claimStatement, readSeminar } from "./statements";

/**
 * Sends the two statements of `registerParticipant` with the bare database driver, without Prisma. The driver's pool
 * has as many connections as the site's pool.
 */
export async function driverLane(): Promise<Lane> {
  const databaseUrl = await startMeasuredDatabase();
  const target = await findTarget(databaseUrl);
  const pool = new Pool({ connectionString: databaseUrl, max: 10 });
  const register = async () => {
    await pool.query(readSeminar.text, readSeminar.values);
    const { text, values } = await claimStatement(target, nextForm(target), duringRegistration.now());
    await pool.query(text, values);
  };
  return {
    name: "bare pg driver",
    databaseUrl,
    measure: (load) => perSecond(load, register),
    close: () => pool.end(),
  };
}
