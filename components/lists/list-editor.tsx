"use client";

import { type ReactNode, useEffect } from "react";
import type { z } from "zod";
import { ConflictNotice } from "@/components/editing/conflict-notice";
import { DraftStatus } from "@/components/editing/draft-status";
import { PublishBar, type PublishBarProps } from "@/components/editing/publish-bar";
import { type OpenedDraft, readBackup, useDraft } from "@/components/editing/use-draft";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { problemAt } from "./problem-at";

export type ListEditorProps<Content> = Omit<PublishBarProps, "draft"> & {
  lead: string;
  document: OpenedDraft<Content>;
  listsTexts: ListsTexts;
};

type Fields<Content> = {
  schema: z.ZodType<Content>;
  children: (fields: ContentFieldsProps<Content> & { texts: ListsTexts }) => ReactNode;
};

/** A list being edited, in the manner of a page: saved by itself, published as a whole. */
export function ListEditor<Content>({ schema, children, ...props }: ListEditorProps<Content> & Fields<Content>) {
  const { document, texts, listsTexts, lead, actions } = props;
  const draft = useDraft(document, actions.save);
  const { content, write, status } = draft;

  useEffect(() => {
    const kept = readBackup<Content>(document.documentId);
    if (kept) write(kept);
  }, [document.documentId, write]);

  const problems = status === "incomplete" ? (schema.safeParse(content).error?.issues ?? []) : [];
  const statusTexts = { ...texts, status: { ...texts.status, incomplete: listsTexts.incomplete } };
  return (
    <div className="wrap pt-8">
      <PublishBar {...props} draft={draft} />
      <p className="mt-4 max-w-text text-ink-soft">{lead}</p>
      {draft.conflict && (
        <ConflictNotice
          conflict={draft.conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <div className="mt-8">
        {children({
          content,
          onChange: write,
          errorAt: (...place) => problemAt(problems, place, listsTexts.problems),
          texts: listsTexts,
        })}
      </div>
      <DraftStatus draft={draft} texts={statusTexts} locale={props.locale} />
    </div>
  );
}
