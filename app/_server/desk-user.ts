import "server-only";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { currentUser } from "./auth";

/** The person at the desk. Whoever hasn't signed in is sent to do so; what a role may not see is not found. */
export async function deskUser(locale: Locale, allowed: (user: User) => boolean = () => true): Promise<User> {
  const user = await currentUser();
  if (!user) redirect(href("signIn", locale));
  if (!allowed(user)) notFound();
  return user;
}
