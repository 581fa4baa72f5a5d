"use client";

import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldMessage } from "@/components/ui/field";
import { completeHref } from "@/lib/rich-text/links";
import { Dialog } from "./dialog";
import type { EditorTexts } from "./editor-texts";

/**
 * A page of the site to which a text can link, with its name. `href` is, for example, `page:<id>`, `seminar:2023` or
 * `site:privacy`.
 */
export type LinkTarget = { href: string; name: string };

type LinkDialogProps = {
  texts: EditorTexts["link"];
  targets: readonly LinkTarget[];
  /** The `href` of the link in the selected text, or an empty string. */
  current: string;
  onClose: () => void;
  /** Called with the new `href`. An empty string removes the link. */
  onChoose: (href: string) => void;
};

/**
 * Asks where a link leads: to a page of the site, or to another URL. A page is stored by its id, so the link still
 * works after the page is renamed.
 */
export function LinkDialog({ texts, targets, current, onClose, onChoose }: LinkDialogProps) {
  const inside = targets.some(({ href }) => href === current);
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const data = new FormData(event.currentTarget);
    const address = String(data.get("target") || (data.get("address") ?? "")).trim();
    const href = address && completeHref(address);
    if (href === null) setWrong(true);
    else onChoose(href);
  };
  return (
    <Dialog title={texts.title} closeLabel={texts.close} onClose={onClose}>
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <label className="block font-semibold">
          {texts.inside}
          <select className="input" name="target" defaultValue={inside ? current : ""}>
            <option value="">–</option>
            {targets.map(({ href, name }) => (
              <option key={href} value={href}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label className="block font-semibold" htmlFor="link-address">
            {texts.address}
          </label>
          <input
            className="input"
            id="link-address"
            name="address"
            defaultValue={inside ? "" : current}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? "link-address-error" : undefined}
          />
          <FieldMessage id="link-address" error={wrong ? texts.wrong : undefined} />
        </div>
        <p className="flex flex-wrap gap-3">
          <Button type="submit" look="primary">
            {texts.done}
          </Button>
          {current && (
            <Button type="button" look="quiet" onClick={() => onChoose("")}>
              {texts.remove}
            </Button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
