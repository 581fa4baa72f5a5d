import type { Task, TaskList } from "graphile-worker";
import { loggable } from "@/lib/log";

/** The same jobs, whose errors name no person: they end in the log and in the job's row. */
export function keepQuiet(tasks: Readonly<Record<string, Task>>): TaskList {
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, quiet(task)]));
}

function quiet(task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      // The library prints the stack after the message, which already tells where the error came from.
      throw Object.assign(new Error(loggable(error)), { stack: "" });
    }
  };
}
