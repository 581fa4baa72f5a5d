"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "./dialog";
import type { EditorTexts } from "./editor-texts";

/** A block to put into the text: its node, and what to call it. */
export type BlockChoice = {
  name: string;
  node: { type: string; attrs: Record<string, string | number> };
};

type BlockDialogProps = {
  texts: EditorTexts["block"];
  choices: readonly BlockChoice[];
  onClose: () => void;
  onChoose: (choice: BlockChoice) => void;
};

/** Parts of the site that a text can show: they stay up to date by themselves. */
export function BlockDialog({ texts, choices, onClose, onChoose }: BlockDialogProps) {
  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <p>{texts.hint}</p>
      <ul className="mt-5 grid gap-3">
        {choices.map((choice) => (
          <li key={choice.name}>
            <Button look="quiet" onClick={() => onChoose(choice)}>
              {choice.name}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
