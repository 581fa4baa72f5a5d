"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "./dialog";
import type { EditorTexts } from "./editor-texts";

/** A block that the writer can insert into the text: its node and its name. */
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

/**
 * Asks the writer which block to insert into the text, for example the programme of a seminar. On the site, the block
 * always shows the current data.
 */
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
