import type { FormState } from "@/components/ui/form-state";

export type PromotionField = "registrationId" | "reason" | "addSeat";
export type PromotionState = FormState<PromotionField>;
export type CapacityState = FormState<"capacity">;
