import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { ArrangementFieldsProps } from "./fields-props";
import { TranslatedFields } from "./translated-fields";

type Option = ArrangementDraft["options"][number];

const modes = ["onSite", "remote"] as const;
const blank = (): Option => ({
  id: crypto.randomUUID(),
  mode: "onSite",
  remoteLink: null,
  words: { fi: blankWords.option, sv: null, en: null },
});

/**
 * Returns the list of questions after an attendance option was removed. If a question belonged to the removed option,
 * it becomes a question for all participants.
 */
const askedOfThoseThereAre = (questions: ArrangementDraft["questions"], options: readonly Option[]) =>
  questions.map((question) =>
    options.some(({ id }) => id === question.optionId) ? question : { ...question, optionId: null },
  );

/**
 * The fields for the attendance options and their texts. The capacity of an option cannot be changed here. A link leads
 * to the page of the queue, where organisers change it.
 */
export function OptionFields({ content, onChange, errorAt, texts, listsTexts, seats }: ArrangementFieldsProps) {
  return (
    <OrderedList
      items={content.options}
      keyOf={({ id }) => id}
      nameOf={({ words }) => words.fi.name || texts.options.unnamed}
      texts={listsTexts.order}
      onChange={(options) =>
        onChange({ ...content, options, questions: askedOfThoseThereAre(content.questions, options) })
      }
      adding={(add) => <Button onClick={() => add(blank())}>{texts.options.add}</Button>}
    >
      {(option, change, index) => (
        <>
          <Select
            id={`mode-${option.id}`}
            name="mode"
            label={texts.options.mode}
            value={option.mode}
            onChange={({ target }) => change({ mode: modes.find((mode) => mode === target.value) ?? "onSite" })}
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {texts.options.modes[mode]}
              </option>
            ))}
          </Select>
          <p>
            <span className="block font-semibold">{texts.options.seats}</span>
            {seats.words[option.id] ?? texts.options.seatsAfterPublishing}{" "}
            <a className="target" href={seats.address}>
              {texts.options.changeSeats}
              <span className="sr-only"> {option.words.fi.name}</span>
            </a>
          </p>
          {option.mode === "remote" && (
            <TextField
              id={`remoteLink-${option.id}`}
              name="remoteLink"
              type="url"
              label={texts.options.remoteLink}
              hint={texts.options.remoteLinkHint}
              value={option.remoteLink ?? ""}
              error={errorAt("options", index, "remoteLink")}
              onChange={({ target }) => change({ remoteLink: target.value || null })}
            />
          )}
          <TranslatedFields
            id={option.id}
            words={option.words}
            blank={blankWords.option}
            texts={listsTexts}
            fields={[
              { name: "name", label: texts.options.name },
              { name: "hint", label: texts.options.hint },
              { name: "confirmation", label: texts.options.confirmation, long: true },
            ]}
            errorAt={(locale, name) => errorAt("options", index, "words", locale, name)}
            onChange={(words) => change({ words })}
          />
        </>
      )}
    </OrderedList>
  );
}
