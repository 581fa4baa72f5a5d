"use client";

import { useMemo } from "react";
import type { EditorTexts } from "@/components/editor/editor-texts";
import { type SiteParts, surroundingsOf } from "@/components/editor/surroundings";
import { ListEditor, type ListEditorProps } from "@/components/lists/list-editor";
import { Section } from "@/components/ui/tab";
import { type SeminarContent, seminarContentSchema } from "@/lib/seminars/editing/content";
import { BodyFields } from "./body-fields";
import { DayFields } from "./day-fields";
import { FeeFields } from "./fee-fields";
import type { SeminarDeskTexts, SeminarFieldsProps } from "./fields-props";
import { OptionFields } from "./option-fields";
import { ProgrammeFields } from "./programme-fields";
import { QuestionFields } from "./question-fields";
import { WindowFields } from "./window-fields";
import { WordFields } from "./word-fields";

type SeminarEditorProps = ListEditorProps<SeminarContent> & {
  seminarTexts: SeminarDeskTexts;
  editorTexts: EditorTexts;
  site: SiteParts;
  seats: SeminarFieldsProps["seats"];
  whom: SeminarFieldsProps["whom"];
};

const parts = [
  ["day", DayFields],
  ["windows", WindowFields],
  ["programme", ProgrammeFields],
  ["options", OptionFields],
  ["fees", FeeFields],
  ["questions", QuestionFields],
] as const;

/** Everything of a seminar, being edited: in the manner of a page, saved by itself and published as a whole. */
export function SeminarEditor({ seminarTexts, editorTexts, site, seats, whom, ...props }: SeminarEditorProps) {
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  return (
    <ListEditor {...props} schema={seminarContentSchema}>
      {({ texts: listsTexts, ...content }) => {
        const fields: SeminarFieldsProps = { ...content, listsTexts, texts: seminarTexts, seats, whom };
        return (
          <>
            <Section id="words" title={seminarTexts.sections.words}>
              <WordFields {...fields} editorTexts={editorTexts} around={around} />
            </Section>
            {parts.map(([name, Fields], index) => (
              <Section key={name} id={name} title={seminarTexts.sections[name]} index={index + 1}>
                <p className="hint mb-5 max-w-text">{seminarTexts.leads[name]}</p>
                <Fields {...fields} />
              </Section>
            ))}
            <Section id="afterwards" title={seminarTexts.sections.afterwards} index={parts.length + 1}>
              <p className="hint mb-5 max-w-text">{seminarTexts.leads.afterwards}</p>
              <BodyFields {...fields} of="afterwards" editorTexts={editorTexts} around={around} />
            </Section>
          </>
        );
      }}
    </ListEditor>
  );
}
