import { randomUUID } from "node:crypto";
import { z } from "zod";

/**
 * Returns the id of a submission. By this id, the server recognises a form that is sent twice. If the form has no valid
 * id, returns a new id; then a second sending is not recognised.
 */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
