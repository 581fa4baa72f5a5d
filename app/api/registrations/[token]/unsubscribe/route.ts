import { redirect } from "next/navigation";
import { apiRoute } from "@/app/_server/api-route";
import { href } from "@/lib/i18n/routes";
import { stopReminders } from "@/lib/registration/reminders";

type Params = { token: string };

/** Ends the reminders: what a mail program sends when its user unsubscribes (RFC 8058). The answer is the same for any token. */
export const POST = apiRoute<Params>(async ({ params, ...deps }) => {
  await stopReminders(deps, params);
  return new Response(null, { status: 204 });
});

/** A person who follows the address, or a scanner of mails, changes nothing and comes to the own registration. */
export const GET = apiRoute<Params>(async ({ locale, params }) => redirect(href("manage", locale, params)));
