"use client";

import "@/components/editing/zod-without-eval";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { ConflictNotice } from "@/components/editing/conflict-notice";
import { DraftStatus } from "@/components/editing/draft-status";
import { FaultList } from "@/components/editing/fault-list";
import { type FaultsByField, faultsOnScreen } from "@/components/editing/faults-on-screen";
import { PublishBar, type PublishBarProps } from "@/components/editing/publish-bar";
import { type OpenedDraft, readBackup, useDraft } from "@/components/editing/use-draft";
import { useFaults } from "@/components/editing/use-faults";
import { asDraft, type DraftOf } from "@/lib/documents/as-draft";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { problemAt } from "./problem-at";

export type ListEditorProps<Content> = Omit<PublishBarProps, "draft" | "check"> & {
  lead: string;
  document: OpenedDraft<DraftOf<Content>>;
  listsTexts: ListsTexts;
};

type Fields<Content> = {
  schema: z.ZodType<Content>;
  children: (fields: ContentFieldsProps<DraftOf<Content>> & { texts: ListsTexts }) => ReactNode;
};

/**
 * The editing screen of a document that consists of fields, for example the members or the topics. The document is
 * saved automatically and published as a whole.
 */
export function ListEditor<Content>({ schema, children, ...props }: ListEditorProps<Content> & Fields<Content>) {
  const { document, texts, listsTexts, lead, actions } = props;
  const draft = useDraft(document, actions.save);
  const { content, write } = draft;
  const { attempt, issues, check } = useFaults(schema, content);
  const fields = useRef<HTMLDivElement>(null);
  const [faults, setFaults] = useState<FaultsByField>({});

  useEffect(() => {
    const kept = readBackup(document.documentId);
    if (kept) write(asDraft(schema, kept));
  }, [document.documentId, schema, write]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change and every try to publish changes the errors on the screen.
  useEffect(() => {
    setFaults(attempt > 0 && fields.current ? faultsOnScreen(fields.current) : {});
  }, [attempt, content]);

  return (
    <div className="wrap pt-8">
      <PublishBar {...props} draft={draft} check={check} />
      <FaultList attempt={attempt} faults={faults} texts={texts} />
      <p className="mt-4 max-w-text text-ink-soft">{lead}</p>
      {draft.conflict && (
        <ConflictNotice
          conflict={draft.conflict}
          texts={texts}
          revisionsAddress={props.revisionsAddress}
          onKeepMine={draft.keepMine}
        />
      )}
      <div className="mt-8" ref={fields}>
        {children({
          content,
          onChange: write,
          errorAt: (...place) => problemAt(issues, place, listsTexts.problems),
          texts: listsTexts,
        })}
      </div>
      <DraftStatus draft={draft} texts={texts} locale={props.locale} />
    </div>
  );
}
