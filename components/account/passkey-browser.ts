import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this browser makes and uses passkeys; false on the server, so that without scripts nothing is offered. */
export function usePasskeys(): boolean {
  const able = () => "parseCreationOptionsFromJSON" in (globalThis.PublicKeyCredential ?? {});
  return useSyncExternalStore(never, able, () => false);
}

/** A new passkey of this browser or the device that it asks, for the server; null when the person has called it off. */
export function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<Record<string, unknown> | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return answerOf(navigator.credentials.create({ publicKey }));
}

/** The answer of a passkey that the person chooses; null when they have called it off. */
export function askPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<Record<string, unknown> | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return answerOf(navigator.credentials.get({ publicKey }));
}

async function answerOf(asked: Promise<Credential | null>): Promise<Record<string, unknown> | null> {
  try {
    const answer = ((await asked) as PublicKeyCredential | null)?.toJSON();
    return answer ? { ...answer } : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
