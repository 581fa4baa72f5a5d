import { useState } from "react";
import type { z } from "zod";

type Faults = {
  /** How often publishing was refused in a row. While it is 0, no errors are shown. */
  attempt: number;
  /** What prevents the publication of the draft. Empty while `attempt` is 0. */
  issues: readonly z.core.$ZodIssue[];
  /** Returns whether the draft can be published. */
  check: () => boolean;
};

/** Validates a draft. Errors are shown from the first try to publish it until all of them are corrected. */
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
