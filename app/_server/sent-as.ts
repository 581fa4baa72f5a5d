import { randomUUID } from "node:crypto";
import { z } from "zod";

/**
 * Returns the id of a submission. It lets the server recognise a form that is sent twice. If the id is missing or
 * invalid, returns a new one: then only this sender is not protected against sending twice.
 */
export const sentAs = ({ submissionId }: Readonly<Record<string, string>>): string =>
  z.uuid().safeParse(submissionId).data ?? randomUUID();
