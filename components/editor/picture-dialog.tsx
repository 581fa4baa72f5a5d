"use client";

import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldMessage } from "@/components/ui/field";
import { Dialog } from "./dialog";
import type { EditorTexts } from "./editor-texts";

type ChosenPicture = { pictureId: string; alt: string; caption: string; credit: string };
export type UploadPicture = (file: File) => Promise<{ id: string } | { error: string }>;

type PictureDialogProps = {
  texts: EditorTexts["picture"];
  upload: UploadPicture;
  onClose: () => void;
  onChoose: (picture: ChosenPicture) => void;
};

type Problems = { file?: string | undefined; alt?: string | undefined };

/**
 * Shows a dialog that uploads a picture from the user's device. The user must describe the picture or say that it is
 * only decoration.
 */
export function PictureDialog({ texts, upload, onClose, onChoose }: PictureDialogProps) {
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const data = new FormData(event.currentTarget);
    const word = (name: string) => String(data.get(name) ?? "").trim();
    const file = data.get("file");
    const found: Problems = {
      file: file instanceof File && file.size > 0 ? undefined : texts.fileMissing,
      alt: word("alt") || data.has("decorative") ? undefined : texts.altMissing,
    };
    setProblems(found);
    if (found.file || found.alt || !(file instanceof File)) return;

    setBusy(true);
    const stored = await upload(file).catch(() => ({ error: texts.failed }));
    setBusy(false);
    if ("error" in stored) setProblems({ file: stored.error });
    else {
      const alt = data.has("decorative") ? "" : word("alt");
      onChoose({ pictureId: stored.id, alt, caption: word("caption"), credit: word("credit") });
    }
  };

  const text = (name: "alt" | "caption" | "credit", error?: string) => (
    <div>
      <label className="block font-semibold" htmlFor={`picture-${name}`}>
        {texts[name]}
      </label>
      <p className="hint" id={`picture-${name}-hint`}>
        {texts[`${name}Hint`]}
      </p>
      <input
        className="input"
        id={`picture-${name}`}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={`picture-${name}-hint picture-${name}-error`}
      />
      <FieldMessage id={`picture-${name}`} error={error} />
    </div>
  );

  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <div>
          <label className="block font-semibold" htmlFor="picture-file">
            {texts.file}
          </label>
          <p className="hint">{texts.fileHint}</p>
          <input className="input" id="picture-file" name="file" type="file" accept="image/*" />
          <FieldMessage id="picture-file" error={problems.file} />
        </div>
        {text("alt", problems.alt)}
        <label className="choice choice-plain">
          <input type="checkbox" name="decorative" />
          <span>{texts.decorative}</span>
        </label>
        {text("caption")}
        {text("credit")}
        <p>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {busy ? texts.busy : texts.done}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
