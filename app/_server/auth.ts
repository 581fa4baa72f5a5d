import "server-only";
import { isAPIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { headers } from "next/headers";
import { cache } from "react";
import { createAuth } from "@/lib/auth/auth";
import type { User } from "@/lib/auth/policies";
import { deps } from "./deps";

const shared = globalThis as typeof globalThis & { erapaivaAuth?: ReturnType<typeof connect> };

function connect() {
  const { env, ...domain } = deps();
  const { siteUrl, sessionSecret, mode } = env;
  return createAuth(domain, { siteUrl, mode, secret: sessionSecret, plugins: [nextCookies()] });
}

export function auth() {
  shared.erapaivaAuth ??= connect();
  return shared.erapaivaAuth;
}

/** Returns the session of this browser, or null. Queries the database only once per request. */
export const currentSession = cache(async (): Promise<{ id: string; user: User } | null> => {
  const found = await auth().api.getSession({ headers: await headers() });
  if (!found) return null;
  const { id, name, email, role } = found.user;
  return { id: found.session.id, user: { id, name, email, role: role as User["role"] } };
});

export const currentUser = async (): Promise<User | null> => (await currentSession())?.user ?? null;

/**
 * Signs the user in, in this browser. `token` comes from a mailed link, which works only once. Returns false if the
 * token is not valid any more.
 */
export async function enterByLink(token: string): Promise<boolean> {
  try {
    await auth().api.magicLinkVerify({ query: { token }, headers: await headers() });
    return true;
  } catch (error) {
    if (isAPIError(error)) return false;
    throw error;
  }
}
