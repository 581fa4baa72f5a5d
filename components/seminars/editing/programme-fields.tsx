import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { WordsDraft } from "@/lib/seminars/editing/words-content";
import type { WordsFieldsProps } from "./fields-props";
import { ClockField } from "./moment-field";
import { SpeakerFields } from "./speaker-fields";
import { TranslatedFields } from "./translated-fields";

type Item = WordsDraft["programme"][number];

const blank = (isBreak: boolean): Item => ({
  id: crypto.randomUUID(),
  startsAt: null,
  endsAt: null,
  isBreak,
  words: { fi: blankWords.programme, sv: null, en: null },
  speakers: [],
});

/**
 * The fields for the programme items. The times may stay empty. Users cannot type times until the seminar has a day.
 */
export function ProgrammeFields({ locale, content, onChange, errorAt, texts, listsTexts, day }: WordsFieldsProps) {
  return (
    <OrderedList
      items={content.programme}
      keyOf={({ id }) => id}
      nameOf={({ words }) => words.fi.title || texts.programme.unnamed}
      texts={listsTexts.order}
      onChange={(programme) => onChange({ ...content, programme })}
      adding={(add) => (
        <p className="flex flex-wrap gap-3">
          <Button onClick={() => add(blank(false))}>{texts.programme.add}</Button>
          <Button onClick={() => add(blank(true))}>{texts.programme.addBreak}</Button>
        </p>
      )}
    >
      {(item, change, index) => (
        <>
          {(["startsAt", "endsAt"] as const).map((name) => (
            <ClockField
              key={name}
              id={`${name}-${item.id}`}
              label={texts.day[name]}
              disabled={!day}
              locale={locale}
              value={item[name]}
              error={errorAt("programme", index, name)}
              onChange={(time) => change({ [name]: time })}
            />
          ))}
          <TranslatedFields
            id={item.id}
            words={item.words}
            blank={blankWords.programme}
            texts={listsTexts}
            fields={[
              { name: "title", label: texts.programme.title },
              { name: "description", label: texts.programme.description, long: true },
            ]}
            errorAt={(locale, name) => errorAt("programme", index, "words", locale, name)}
            onChange={(words) => change({ words })}
          />
          <Choice
            id={`isBreak-${item.id}`}
            name="isBreak"
            type="checkbox"
            label={texts.programme.isBreak}
            checked={item.isBreak}
            onChange={({ target }) => change({ isBreak: target.checked })}
          />
          <SpeakerFields
            speakers={item.speakers}
            texts={texts}
            listsTexts={listsTexts}
            errorAt={(place, field) => errorAt("programme", index, "speakers", place, field)}
            onChange={(speakers) => change({ speakers })}
          />
        </>
      )}
    </OrderedList>
  );
}
