import type { FormState } from "@/components/ui/form-state";

export type PromotionField = "registrationId" | "reason" | "addSeat";
export type PromotionState = FormState<PromotionField>;
export type CapacityField = "capacity" | "noLimit";
export type CapacityState = FormState<CapacityField>;
