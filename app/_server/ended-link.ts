import "server-only";
import { redirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { whyLinkEnded } from "@/lib/tokens/tokens";
import { type Deps, deps } from "./deps";

/**
 * Redirects to the page that explains why a link does not work: it was replaced, and why, or no link of the site ever
 * had this token, for example because the address was cut off. The redirect leads to another page, because the page of
 * a dynamic route would need a script to show the text of its 404 response.
 */
export async function explainLink(token: string, locale: Locale, { db }: Pick<Deps, "db"> = deps()): Promise<never> {
  const why = await whyLinkEnded({ db }, token);
  redirect(why ? `${href("replacedLink", locale)}?${new URLSearchParams({ why })}` : href("unknownLink", locale));
}
