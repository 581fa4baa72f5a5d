import { randomUUID } from "node:crypto";
import { z } from "zod";

/** By what a sent form is known when it comes again. A forged or missing one costs its sender that protection, nothing else. */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
