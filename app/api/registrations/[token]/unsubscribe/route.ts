import { redirect } from "next/navigation";
import { askedLocale } from "@/app/_server/asked-locale";
import { deps } from "@/app/_server/deps";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/reminders";

type Context = RouteContext<"/api/registrations/[token]/unsubscribe">;

/**
 * Turns reminders off when a mail program unsubscribes (RFC 8058). The answer does not tell whether the link is known.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  await stopReminders(deps(), await params);
  return new Response(null, { status: 204 });
}

/** Opening the address changes nothing, since mail scanners do that too. It redirects to the registration. */
export async function GET(request: Request, { params }: Context): Promise<never> {
  redirect(href("manage", askedLocale(request), await params));
}
