import "server-only";
import { headers } from "next/headers";

/**
 * Whether the page is made as the answer to a form of its own, which the front tells by a header that nobody else can
 * have written. A form that is closed by now then stays, with everything that was typed and the sentence that says why.
 */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-form-sent") !== null;
}
