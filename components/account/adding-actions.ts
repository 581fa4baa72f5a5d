/** Whether a passkey was taken, or why not. */
export type AddingAnswer = { ok: true } | { ok: false; reason: "notTaken" | "signedOut" | "failed" };

/** What the adding of a passkey asks of the server. */
export type AddingActions = {
  begin: () => Promise<
    | { ok: true; options: PublicKeyCredentialCreationOptionsJSON }
    | { ok: false; reason: "notFresh" | "signedOut" | "failed" }
  >;
  add: (name: string, answer: Record<string, unknown>) => Promise<AddingAnswer>;
};
