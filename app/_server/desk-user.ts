import "server-only";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import { isDatabaseAnswering } from "@/lib/db/is-answering";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { LoggableError } from "@/lib/log";
import { currentUser } from "./auth";
import { deps } from "./deps";

/**
 * Returns the user who opens a desk page. Redirects to the sign-in page if nobody is signed in, and answers 404 if the
 * user is not `allowed` to see the page.
 * @throws if nobody is signed in and the database does not answer. The front (lib/front) then shows a page that
 * explains why nobody can sign in.
 */
export async function deskUser(locale: Locale, allowed: (user: User) => boolean = () => true): Promise<User> {
  const user = await currentUser();
  if (!user) {
    if (!(await isDatabaseAnswering(deps().db))) throw new LoggableError("the database does not answer");
    redirect(href("signIn", locale));
  }
  if (!allowed(user)) notFound();
  return user;
}
