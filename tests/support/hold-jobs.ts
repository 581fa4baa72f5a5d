// Keeps the site's jobs running until it is killed: what a test needs in a process of its own.
import { runMain } from "@/lib/launch/ending";
import { keepJobsRunning } from "@/lib/launch/jobs";

await runMain(keepJobsRunning);
