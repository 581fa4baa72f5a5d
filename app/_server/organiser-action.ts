import "server-only";
import { canArrangeSeminar, type User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { deskAction } from "./desk-action";
import type { ActionContext } from "./public-action";

/** Wraps what a form of those who arrange the seminar does. */
export function organiserAction<State>(
  data: FormData,
  handle: (context: ActionContext & { user: User }, values: Record<string, string>) => Promise<State>,
  failed: (locale: Locale) => State,
): Promise<State> {
  return deskAction(canArrangeSeminar, data, handle, failed);
}
