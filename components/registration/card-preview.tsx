"use client";

import { type ReactNode, useState } from "react";
import { Card } from "@/components/ui/card";
import { Pencil } from "@/components/ui/pencil";
import type { Row } from "@/components/ui/rows";
import type { RegistrationFormTexts } from "./form-texts";

type Named = { givenName?: string; familyName?: string; organisation?: string };

type CardPreviewProps = {
  texts: RegistrationFormTexts["preview"];
  /** The values of the form when the page was loaded. */
  initial: Named;
  facts: readonly Row[];
  children: ReactNode;
};

/**
 * Shows the participant's card beside the form. The name and the organisation on the card change while the user types.
 * The card is hidden from screen readers, because the form gives the same information.
 */
export function CardPreview({ texts, initial, facts, children }: CardPreviewProps) {
  const [{ givenName = "", familyName = "", organisation }, show] = useState(initial);
  return (
    <div
      className="grid items-start justify-between gap-x-18 lg:grid-cols-[minmax(0,38rem)_22.5rem]"
      onInput={({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const { name: field, value } = target;
        if (field === "givenName" || field === "familyName" || field === "organisation")
          show((card) => ({ ...card, [field]: value }));
      }}
    >
      {children}
      <div className="sticky top-6 mt-8 hidden lg:block print:hidden" aria-hidden="true">
        <Card
          title={texts.title}
          titleId="card-preview"
          number={texts.number}
          name={`${givenName} ${familyName}`.trim() || texts.name}
          organisation={organisation || texts.organisation}
          facts={facts}
          stamps={[{ label: texts.registered, value: <Pencil>{texts.toBeStamped}</Pencil> }]}
        />
        <p className="hint mt-4">{texts.note}</p>
      </div>
    </div>
  );
}
