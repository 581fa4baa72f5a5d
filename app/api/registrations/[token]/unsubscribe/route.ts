import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { defaultLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/stop-reminders";

type Context = RouteContext<"/api/registrations/[token]/unsubscribe">;

/** No more reminders: what a mail program sends when its user unsubscribes (RFC 8058). The answer tells nothing of the link. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  await stopReminders(deps(), await params);
  return new Response(null, { status: 204 });
}

/** Whoever follows the address by hand, or a scanner of mails, changes nothing and comes to the own registration. */
export async function GET(_request: Request, { params }: Context): Promise<never> {
  redirect(href("manage", defaultLocale, await params));
}
