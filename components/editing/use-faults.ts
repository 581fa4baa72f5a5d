import { useState } from "react";
import type { z } from "zod";

type Faults = {
  /** How often publishing has been refused since it could be done last; 0 while nothing has to be told. */
  attempt: number;
  /** What keeps the draft from being published, once somebody has tried to. */
  issues: readonly z.core.$ZodIssue[];
  /** Whether the draft can be published. */
  check: () => boolean;
};

/** What is wrong with a draft: told from the moment when somebody wants to publish it until it is right. */
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
