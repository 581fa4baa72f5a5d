import { useState } from "react";
import type { z } from "zod";

type Faults = {
  /** How many times in a row publishing was refused. While it is 0, no errors are shown. */
  attempt: number;
  /** The errors that prevent the publication of the draft. Empty while `attempt` is 0. */
  issues: readonly z.core.$ZodIssue[];
  /** Returns whether the draft can be published. */
  check: () => boolean;
};

/** Validates a draft. The errors are shown after a check has failed, until the next check succeeds. */
export function useFaults(schema: z.ZodType, content: unknown): Faults {
  const [attempt, setAttempt] = useState(0);
  const issues = attempt > 0 ? (schema.safeParse(content).error?.issues ?? []) : [];
  const check = () => {
    const { success } = schema.safeParse(content);
    setAttempt(success ? 0 : attempt + 1);
    return success;
  };
  return { attempt, issues, check };
}
