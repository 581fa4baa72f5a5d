import { useState } from "react";
import type { z } from "zod";

type Faults = {
  /**
   * The number of attempts to publish that were refused since the last successful check. While it is 0, no errors are
   * shown.
   */
  attempt: number;
  /** The errors that prevent the publication of the draft. Empty while `attempt` is 0. */
  issues: readonly z.core.$ZodIssue[];
  /** Returns whether the draft can be published. */
  check: () => boolean;
};

/**
 * Validates a draft. When `check` finds errors, they are shown. After that, they are updated with every change of the
 * draft, until `check` finds no errors.
 */
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
