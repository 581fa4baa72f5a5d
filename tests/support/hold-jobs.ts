// Runs the site's jobs until this process is killed. Tests start this file as a separate process.
import { runMain } from "@/lib/launch/ending";
import { keepJobsRunning } from "@/lib/launch/jobs";

await runMain(keepJobsRunning);
