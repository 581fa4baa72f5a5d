// Uses the embedded database of the given data folder until it is killed: what a test needs in a process of its own.
import { startEmbedded } from "@/lib/db/embedded";

await startEmbedded({ dataFolder: String(process.argv[2]), database: "app", durable: false });
console.log("started");
setInterval(() => {}, 60_000);
