import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { ArrangementFieldsProps } from "./fields-props";
import { TranslatedFields } from "./translated-fields";

export function VenueFields({ content, onChange, errorAt, texts, listsTexts }: ArrangementFieldsProps) {
  return (
    <div className="grid gap-6">
      <TranslatedFields
        id="venue"
        words={content.words}
        blank={blankWords.venue}
        texts={listsTexts}
        fields={[
          { name: "venueName", label: texts.words.venueName },
          { name: "venueAddress", label: texts.words.venueAddress },
        ]}
        errorAt={(locale, name) => errorAt("words", locale, name)}
        onChange={(words) => onChange({ ...content, words })}
      />
    </div>
  );
}
