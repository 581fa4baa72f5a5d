/** The server's answer after a passkey was sent to it: whether the passkey was stored and, if not, the reason. */
export type AddingAnswer = { ok: true } | { ok: false; reason: "notTaken" | "signedOut" | "failed" };

/** The server actions that add a passkey. `begin` is called first, then `add` with the browser's answer. */
export type AddingActions = {
  begin: () => Promise<
    | { ok: true; options: PublicKeyCredentialCreationOptionsJSON }
    | { ok: false; reason: "notFresh" | "signedOut" | "failed" }
  >;
  add: (name: string, answer: Record<string, unknown>) => Promise<AddingAnswer>;
};
