import type { FormState } from "@/components/ui/form-state";

export type InvitationField = "name" | "email" | "role" | "language";
export type InvitationState = FormState<InvitationField>;
export type RoleState = FormState<"role">;
