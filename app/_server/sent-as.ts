import { randomUUID } from "node:crypto";
import { z } from "zod";

/**
 * Returns the id of a submission. With this id, the server recognises a form that is sent twice. If the form has no
 * valid id, returns a new id; the server then does not recognise a second submission of the form.
 */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
