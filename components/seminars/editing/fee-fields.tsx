import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import type { ArrangementDraft } from "@/lib/seminars/editing/arrangement-content";
import { blankWords } from "@/lib/seminars/editing/blank-words";
import type { ArrangementFieldsProps } from "./fields-props";
import { NumberField } from "./number-field";
import { TranslatedFields } from "./translated-fields";

type Fee = ArrangementDraft["feeCategories"][number];

const blank = (): Fee => ({
  id: crypto.randomUUID(),
  netCents: 0,
  vatBasisPoints: 0,
  words: { fi: blankWords.fee, sv: null, en: null },
});

/** The fields for the fee categories. If there are none, the seminar is free of charge. */
export function FeeFields({ content, onChange, errorAt, texts, listsTexts }: ArrangementFieldsProps) {
  return (
    <OrderedList
      items={content.feeCategories}
      keyOf={({ id }) => id}
      nameOf={({ words }) => words.fi.name || texts.fees.unnamed}
      texts={listsTexts.order}
      onChange={(feeCategories) => onChange({ ...content, feeCategories })}
      adding={(add) => <Button onClick={() => add(blank())}>{texts.fees.add}</Button>}
    >
      {(fee, change, index) => (
        <>
          {(["netCents", "vatBasisPoints"] as const).map((name) => (
            <NumberField
              key={name}
              id={`${name}-${fee.id}`}
              label={texts.fees[name]}
              of={name === "netCents" ? "euros" : "rate"}
              value={fee[name]}
              error={errorAt("feeCategories", index, name)}
              onChange={(value) => change({ [name]: value ?? "" })}
            />
          ))}
          <TranslatedFields
            id={fee.id}
            words={fee.words}
            blank={blankWords.fee}
            texts={listsTexts}
            fields={[
              { name: "name", label: texts.fees.name },
              { name: "hint", label: texts.fees.hint },
            ]}
            errorAt={(locale, name) => errorAt("feeCategories", index, "words", locale, name)}
            onChange={(words) => change({ words })}
          />
        </>
      )}
    </OrderedList>
  );
}
