import "server-only";
import { cookies } from "next/headers";
import type { z } from "zod";
import { deps } from "./deps";

// Browsers take at most 4096 bytes with name and attributes, and silently keep the old ones instead of more.
const MOST = 3800;

/**
 * Keeps something in the sender's own browser for so many minutes, out of reach of scripts. What is too long for a
 * cookie isn't kept. For server actions.
 */
export async function keepInCookie(name: string, value: unknown, minutes: number): Promise<void> {
  const store = await cookies();
  const kept = Buffer.from(JSON.stringify(value)).toString("base64url");
  if (kept.length > MOST) {
    store.delete(name);
    return;
  }
  store.set(name, kept, {
    httpOnly: true,
    sameSite: "lax",
    secure: deps().env.siteUrl.startsWith("https:"),
    maxAge: minutes * 60,
  });
}

/** What was kept; null when it is gone or isn't of the form of `schema`. */
export async function readCookie<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
  const store = await cookies();
  try {
    const kept = schema.safeParse(JSON.parse(Buffer.from(store.get(name)?.value ?? "", "base64url").toString()));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
