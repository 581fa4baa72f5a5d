"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { Messages } from "@/lib/i18n/messages";
import type { AddingActions } from "./adding-actions";
import { makePasskey, usePasskeys } from "./passkey-browser";

export type AddPasskeyProps = {
  /** The name that the passkey gets if the user does not type another name. */
  suggestedName: string;
  texts: Messages["account"]["add"];
  actions: AddingActions;
};

type Trouble = keyof AddPasskeyProps["texts"]["problems"];

/**
 * Shows a form that creates a passkey in this browser. If the browser does not support passkeys or scripts are switched
 * off, it shows a sentence instead.
 */
export function AddPasskey({ suggestedName, texts, actions }: AddPasskeyProps) {
  const able = usePasskeys();
  const [name, setName] = useState(suggestedName);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);

  const add = async (): Promise<Trouble | undefined> => {
    const beginning = await actions.begin();
    if (!beginning.ok) return beginning.reason;
    const answer = await makePasskey(beginning.options);
    if (!answer) return "calledOff";
    const added = await actions.add(name, answer);
    if (!added.ok) return added.reason;
    location.reload();
    return undefined;
  };
  const press = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(await add().catch((): Trouble => "failed"));
    setBusy(false);
  };

  if (!able) return <p className="pencil">{texts.unable}</p>;
  return (
    <div className="fields">
      <TextField
        id="passkey-name"
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        value={name}
        error={trouble && texts.problems[trouble]}
        onChange={({ target }) => setName(target.value)}
      />
      <div>
        <Button look="primary" onClick={press} aria-disabled={busy}>
          {busy ? texts.busy : texts.button}
        </Button>
      </div>
    </div>
  );
}
