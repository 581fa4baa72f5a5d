import "server-only";
import { headers } from "next/headers";

/**
 * Whether the page is rendered as the answer to its own form. The front sets a header for this, and removes that header
 * from requests from outside. A form that has closed meanwhile is then shown once more, with everything that was typed
 * and the reason for the refusal.
 */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-form-sent") !== null;
}
