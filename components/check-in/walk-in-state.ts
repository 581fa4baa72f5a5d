import type { FormState } from "@/components/ui/form-state";

export const walkInFields = ["givenName", "familyName", "email", "organisation", "optionId", "feeCategoryId"] as const;
export type WalkInField = (typeof walkInFields)[number];
export type WalkInState = FormState<WalkInField>;
