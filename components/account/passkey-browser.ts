import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Returns whether this browser supports passkeys. Returns false on the server, so a page without scripts offers no
 * passkeys.
 */
export function usePasskeys(): boolean {
  const able = () => "parseCreationOptionsFromJSON" in (globalThis.PublicKeyCredential ?? {});
  return useSyncExternalStore(never, able, () => false);
}

/**
 * Asks the browser to create a passkey. Returns the browser's answer, which must be sent to the server. Returns null if
 * no passkey was created, for example because the user has cancelled.
 */
export function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<Record<string, unknown> | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return answerOf(navigator.credentials.create({ publicKey }));
}

/**
 * Asks the user to choose one of their passkeys. Returns the browser's answer, which must be sent to the server.
 * Returns null if no passkey was chosen, for example because the user has cancelled.
 */
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
