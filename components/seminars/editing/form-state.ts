import type { FormState } from "@/components/ui/form-state";

export type CopyState = FormState<"fromYear" | "year">;
export type CancellationState = FormState<"fi" | "sv" | "en" | "tell">;
