import { randomUUID } from "node:crypto";
import { openPlainForm, sendPlainForm } from "@/tests/support/plain-form";
import { startMeasuredSite } from "../measured-site";
import { peakMemory } from "../memory";
import { perSecond } from "../per-second";
import type { Lane } from "./lane";

/** The real form over HTTP, as a browser without scripts sends it; the mail worker is a part of the server. */
export async function formLane(): Promise<Lane> {
  const site = await startMeasuredSite();
  const form = await openPlainForm(site.url);
  const register = async () => {
    const response = await sendPlainForm(form, `${randomUUID()}@example.org`);
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`the form was answered with ${response.status}`);
  };
  return {
    name: "form over HTTP, mail worker on",
    databaseUrl: site.databaseUrl,
    measure: (load) => perSecond(load, register),
    async close() {
      console.log(`Peak memory of the server while it took registrations: ${await peakMemory(site.server)}`);
      await site.stop();
    },
  };
}
