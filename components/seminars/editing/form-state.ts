import type { FormState } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";

export type CopyState = FormState<"fromYear" | "year">;
export type CancellationState = FormState<Locale | "tell">;
