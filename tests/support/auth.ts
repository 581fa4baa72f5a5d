import { createAuth } from "@/lib/auth/auth";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

export const siteUrl = "https://seminar.example.org";

/** Returns the sign-in library, set up for the site of a test. */
export function authOf(site: { db: Db; clock: Clock }, mode: "demonstration" | "live" = "live") {
  return createAuth(site, { siteUrl, mode, secret: "s".repeat(44), plugins: [] });
}
