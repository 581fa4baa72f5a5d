import { redirect } from "next/navigation";
import { askedLocale } from "@/app/_server/asked-locale";
import { deps } from "@/app/_server/deps";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/reminders";

type Context = RouteContext<"/api/registrations/[token]/unsubscribe">;

/** No more reminders: what a mail program sends when its user unsubscribes (RFC 8058). The answer tells nothing of the link. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  await stopReminders(deps(), await params);
  return new Response(null, { status: 204 });
}

/** Whoever follows the address by hand, or a scanner of mails, changes nothing and comes to the own registration. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  redirect(href("manage", askedLocale(request), await params));
}
