import { z } from "zod";

const violationSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
  }),
});

/** The name of the constraint that a statement violated, or null when the error is another one. */
export function violatedConstraint(error: unknown): string | null {
  const violation = violationSchema.safeParse(error);
  return violation.success ? violation.data.meta.driverAdapterError.cause.constraint.index : null;
}
