import "server-only";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { currentUser } from "./auth";

/**
 * The user of a desk page. Redirects to sign-in if nobody is signed in, and answers 404 if the role may not see the
 * page.
 */
export async function deskUser(locale: Locale, allowed: (user: User) => boolean = () => true): Promise<User> {
  const user = await currentUser();
  if (!user) redirect(href("signIn", locale));
  if (!allowed(user)) notFound();
  return user;
}
