"use client";

import "@/components/editing/zod-without-eval";
import { ListEditor, type ListEditorProps } from "@/components/lists/list-editor";
import { Section } from "@/components/ui/tab";
import { type ArrangementContent, arrangementContentSchema } from "@/lib/seminars/editing/arrangement-content";
import { DayFields } from "./day-fields";
import { FeeFields } from "./fee-fields";
import type { ArrangementFieldsProps, SeminarDeskTexts } from "./fields-props";
import { OptionFields } from "./option-fields";
import { QuestionFields } from "./question-fields";
import { VenueFields } from "./venue-fields";
import { WindowFields } from "./window-fields";

type ArrangementEditorProps = ListEditorProps<ArrangementContent> &
  Pick<ArrangementFieldsProps, "kinds" | "seats" | "whom"> & { seminarTexts: SeminarDeskTexts };

const parts = [
  ["day", DayFields],
  ["venue", VenueFields],
  ["windows", WindowFields],
  ["options", OptionFields],
  ["fees", FeeFields],
  ["questions", QuestionFields],
] as const;

/**
 * The editing screen of a seminar's arrangement (its day, attendance options, fees and questions). The arrangement is
 * saved automatically. It is published as a whole, separately from the seminar's words (its texts and programme).
 */
export function ArrangementEditor({ seminarTexts, kinds, seats, whom, ...props }: ArrangementEditorProps) {
  return (
    <ListEditor {...props} schema={arrangementContentSchema}>
      {({ texts: listsTexts, ...content }) => {
        const fields: ArrangementFieldsProps = {
          ...content,
          locale: props.locale,
          listsTexts,
          texts: seminarTexts,
          kinds,
          seats,
          whom,
        };
        return parts.map(([name, Fields]) => (
          <Section key={name} id={name} title={seminarTexts.sections[name]}>
            <p className="hint mb-5 max-w-text">{seminarTexts.leads[name]}</p>
            <Fields {...fields} />
          </Section>
        ));
      }}
    </ListEditor>
  );
}
