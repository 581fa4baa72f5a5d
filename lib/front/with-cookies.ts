import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { sharedValue } from "@/lib/shared-value";

/** Returns the storage of the response that is being made. */
const storage = () => sharedValue("answering", () => new AsyncLocalStorage<ServerResponse>());

/** Runs `make`, which answers a request. Code that `make` runs may give cookies with `giveCookie`. */
export function withCookies<Made>(response: ServerResponse, make: () => Made): Made {
  return storage().run(response, make);
}

/**
 * Gives the browser a cookie with the response that is being made. The cookie is sent to all pages of the site for
 * `minutes` minutes, and scripts cannot read it. The value may contain only letters, digits, `-` and `_`. Next's own
 * cookies do the same, but then Next renders the page again after each action.
 */
export function giveCookie(
  name: string,
  value: string,
  { minutes, secure }: { minutes: number; secure: boolean },
): void {
  const attributes = `Path=/; Max-Age=${minutes * 60}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
  storage().getStore()?.appendHeader("Set-Cookie", `${name}=${value}; ${attributes}`);
}
