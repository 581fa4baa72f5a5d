import { startMeasuredSite } from "../measured-site";
import { peakMemory } from "../memory";
import { invitePeople } from "../people";
import { perSecond } from "../per-second";
import type { Lane } from "./lane";

/** Sends the real form over HTTP, as a browser without scripts does, while the site sends its mails. */
export async function formLane(): Promise<Lane> {
  const site = await startMeasuredSite();
  const send = await invitePeople(site.url);
  const register = async () => {
    const status = await send();
    if (status !== 303) throw new Error(`the form was answered with ${status}`);
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
