import "server-only";
import { headers } from "next/headers";

/**
 * Checks whether the page is rendered as the answer to its own form. The front (our server before Next, lib/front) adds
 * a header to such requests, and removes this header from requests that come from outside. Pages need this function if
 * their form can close while a reader fills it in. The page must then show the form once more, with the values entered
 * and the reason for the refusal.
 */
export async function answersForm(): Promise<boolean> {
  return (await headers()).get("x-form-sent") !== null;
}
