/** The server's answer to a new passkey. `reason` says why the passkey was not stored. */
export type AddingAnswer = { ok: true } | { ok: false; reason: "notTaken" | "signedOut" | "failed" };

/**
 * The server actions that add a passkey. The browser must call `begin` first. Then the browser creates the passkey and
 * sends it with `add`.
 */
export type AddingActions = {
  begin: () => Promise<
    | { ok: true; options: PublicKeyCredentialCreationOptionsJSON }
    | { ok: false; reason: "notFresh" | "signedOut" | "failed" }
  >;
  add: (name: string, answer: Record<string, unknown>) => Promise<AddingAnswer>;
};
