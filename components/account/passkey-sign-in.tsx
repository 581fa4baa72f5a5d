"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldMessage } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { askPasskey, usePasskeys } from "./passkey-browser";

export type PasskeySignInProps = {
  locale: Locale;
  texts: Messages["signIn"]["passkey"];
  begin: (
    data: FormData,
  ) => Promise<{ ok: true; options: PublicKeyCredentialRequestOptionsJSON } | { ok: false; error: string }>;
  /** Returns the URL of the desk (the pages of signed-in users), or the reason why the user was not signed in. */
  enter: (data: FormData) => Promise<{ ok: true; desk: string } | { ok: false; error: string }>;
};

/**
 * A button that signs the user in with a passkey. It is shown only if the browser supports passkeys. Other users sign
 * in with the link that they get by e-mail.
 */
export function PasskeySignIn({ locale, texts, begin, enter }: PasskeySignInProps) {
  const able = usePasskeys();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const signIn = async (): Promise<string | undefined> => {
    const form = new FormData();
    form.set("locale", locale);
    const beginning = await begin(form);
    if (!beginning.ok) return beginning.error;
    const answer = await askPasskey(beginning.options);
    if (!answer) return texts.calledOff;
    form.set("answer", JSON.stringify(answer));
    const entered = await enter(form);
    if (!entered.ok) return entered.error;
    location.assign(entered.desk);
    return undefined;
  };
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setError(await signIn().catch(() => texts.refused));
    setBusy(false);
  };

  if (!able) return null;
  return (
    <div className="grid gap-3">
      <p>{texts.text}</p>
      <div>
        <Button id="passkey" onClick={press} aria-disabled={busy} aria-describedby={error && "passkey-error"}>
          {busy ? texts.busy : texts.button}
        </Button>
      </div>
      <div role="status">
        <FieldMessage id="passkey" error={error} />
      </div>
    </div>
  );
}
