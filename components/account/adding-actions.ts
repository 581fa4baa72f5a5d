/** Whether the passkey was stored, or the reason why not. */
export type AddingAnswer = { ok: true } | { ok: false; reason: "notTaken" | "signedOut" | "failed" };

/** The server actions for adding a passkey. */
export type AddingActions = {
  begin: () => Promise<
    | { ok: true; options: PublicKeyCredentialCreationOptionsJSON }
    | { ok: false; reason: "notFresh" | "signedOut" | "failed" }
  >;
  add: (name: string, answer: Record<string, unknown>) => Promise<AddingAnswer>;
};
