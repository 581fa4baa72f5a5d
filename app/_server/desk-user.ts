import "server-only";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import { isAnswering } from "@/lib/db/is-answering";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { LoggableError } from "@/lib/log";
import { currentUser } from "./auth";
import { deps } from "./deps";

/**
 * The person at the desk. Whoever hasn't signed in is sent to do so; what a role may not see is not found.
 * @throws while the database does not answer: nobody could sign in then, and the front says so
 */
export async function deskUser(locale: Locale, allowed: (user: User) => boolean = () => true): Promise<User> {
  const user = await currentUser();
  if (!user) {
    if (!(await isAnswering(deps().db))) throw new LoggableError("the database does not answer");
    redirect(href("signIn", locale));
  }
  if (!allowed(user)) notFound();
  return user;
}
