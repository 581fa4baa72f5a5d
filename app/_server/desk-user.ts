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
 * Returns the user who opens a desk page (a page for signed-in users). If the reader is not signed in, redirects to the
 * sign-in page. If the user is not `allowed` to see the page, answers 404.
 * @throws if the reader is not signed in and the database does not answer. The front (our server before Next,
 * lib/front) then shows a page that explains why nobody can sign in.
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
