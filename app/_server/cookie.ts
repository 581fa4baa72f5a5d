import "server-only";
import { cookies } from "next/headers";
import type { z } from "zod";
import { deps } from "./deps";

// Browsers accept at most 4096 bytes, name and attributes included. Above that they silently keep the old cookie.
const MOST = 3800;

/**
 * Keeps a value for some minutes in a cookie that scripts cannot read. A value that is too long for a cookie is not
 * kept, and the old one is deleted. Works only in server actions.
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

/** The value that was kept. Null if there is none or if it does not match `schema`. */
export async function readCookie<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
  const store = await cookies();
  try {
    const kept = schema.safeParse(JSON.parse(Buffer.from(store.get(name)?.value ?? "", "base64url").toString()));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
