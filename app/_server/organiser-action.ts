import "server-only";
import { canArrangeSeminar, type User } from "@/lib/auth/policies";
import { deskAction } from "./desk-action";
import type { ActionContext, Unreceived } from "./form-action";

/** Handles a form that only users who may arrange a seminar can send. */
export function organiserAction<State>(
  data: FormData,
  handle: (context: ActionContext & { user: User }, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  return deskAction(canArrangeSeminar, data, handle, unreceived);
}
