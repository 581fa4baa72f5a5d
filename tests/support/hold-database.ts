// Uses the embedded database of a data folder until this process is killed. Tests start this file as a separate
// process.
import { startEmbedded } from "@/lib/db/embedded";

await startEmbedded({ dataFolder: String(process.argv[2]), database: "app", durable: false });
console.log("started");
setInterval(() => {}, 60_000);
