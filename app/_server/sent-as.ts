import { randomUUID } from "node:crypto";
import { z } from "zod";

/**
 * Returns the id of a submitted form. With this id, the server recognises a form that is sent twice. If the form
 * contains no valid id, returns a new id. In that case, the server does not recognise that the form is sent twice.
 */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
