import { randomUUID } from "node:crypto";
import { z } from "zod";

/**
 * The id by which a form that is sent twice is recognised. If it is missing or forged, only its sender loses this
 * protection.
 */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
