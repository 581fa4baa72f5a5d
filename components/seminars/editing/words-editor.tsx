"use client";

import "@/components/editing/zod-without-eval";
import { useMemo } from "react";
import type { EditorTexts } from "@/components/editor/editor-texts";
import { type SiteParts, surroundingsOf } from "@/components/editor/surroundings";
import { ListEditor, type ListEditorProps } from "@/components/lists/list-editor";
import { Section } from "@/components/ui/tab";
import { type WordsContent, wordsContentSchema } from "@/lib/seminars/editing/words-content";
import { BodyFields } from "./body-fields";
import type { SeminarDeskTexts, WordsFieldsProps } from "./fields-props";
import { IntroductionFields } from "./introduction-fields";
import { ProgrammeFields } from "./programme-fields";

type WordsEditorProps = ListEditorProps<WordsContent> & {
  seminarTexts: SeminarDeskTexts;
  editorTexts: EditorTexts;
  site: SiteParts;
  day: WordsFieldsProps["day"];
};

/**
 * The editing screen of a seminar's words: its texts and its programme. The words are saved automatically and published
 * as a whole.
 */
export function WordsEditor({ seminarTexts, editorTexts, site, day, ...props }: WordsEditorProps) {
  const around = useMemo(() => surroundingsOf(site, editorTexts), [site, editorTexts]);
  const { sections, leads } = seminarTexts;
  return (
    <ListEditor {...props} schema={wordsContentSchema}>
      {({ texts: listsTexts, ...content }) => {
        const fields: WordsFieldsProps = { ...content, locale: props.locale, listsTexts, texts: seminarTexts, day };
        return (
          <>
            <Section id="words" title={sections.words}>
              <IntroductionFields {...fields} editorTexts={editorTexts} around={around} />
            </Section>
            <Section id="programme" title={sections.programme}>
              <p className="hint mb-5 max-w-text">{day ? leads.programme : leads.programmeWithoutDay}</p>
              <ProgrammeFields {...fields} />
            </Section>
            <Section id="afterwards" title={sections.afterwards}>
              <p className="hint mb-5 max-w-text">{leads.afterwards}</p>
              <BodyFields {...fields} of="afterwards" editorTexts={editorTexts} around={around} />
            </Section>
          </>
        );
      }}
    </ListEditor>
  );
}
