import type { Task, TaskList } from "graphile-worker";
import { loggable } from "@/lib/log";

/**
 * Returns the same jobs, but with personal data removed from their errors (lib/log.ts). The job library writes errors
 * to the log and to the job's row.
 */
export function keepQuiet(tasks: Readonly<Record<string, Task>>): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quiet(task)]));
}

function quiet(task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      // The library also prints the stack, but `loggable` already includes it in the message.
      throw Object.assign(new Error(loggable(error)), { stack: "" });
    }
  };
}
