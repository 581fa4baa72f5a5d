import "server-only";
import { headers } from "next/headers";

/**
 * Checks whether the page is rendered as the answer to its own form. The front (our server before Next, lib/front)
 * marks such requests with a header, and removes this header from requests that come from outside. If a form closes
 * while a reader fills it in, the page then still shows the form once more, with the values entered and the reason for
 * the refusal.
 */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-form-sent") !== null;
}
