// Uses the embedded database of a data folder until this process is killed. Tests run it as a process.
import { startEmbedded } from "@/lib/db/embedded";

await startEmbedded({ dataFolder: String(process.argv[2]), database: "app", durable: false });
console.log("started");
setInterval(() => {}, 60_000);
