import { OrderedList } from "@/components/lists/ordered-list";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { WordsDraft } from "@/lib/seminars/editing/words-content";
import type { WordsFieldsProps } from "./fields-props";

type Speaker = WordsDraft["programme"][number]["speakers"][number];

type SpeakerFieldsProps = Pick<WordsFieldsProps, "texts" | "listsTexts"> & {
  speakers: Speaker[];
  errorAt: (place: number, field: keyof Speaker) => string | undefined;
  onChange: (speakers: Speaker[]) => void;
};

export function SpeakerFields({ speakers, texts, listsTexts, errorAt, onChange }: SpeakerFieldsProps) {
  return (
    <div className="sm:col-span-2 sm:pl-8">
      <p className="mb-1 font-semibold">{texts.speakers.title}</p>
      <OrderedList
        items={speakers}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name || texts.speakers.unnamed}
        texts={listsTexts.order}
        onChange={onChange}
        adding={(add) => (
          <Button small onClick={() => add({ id: crypto.randomUUID(), name: "", organisation: null })}>
            {texts.speakers.add}
          </Button>
        )}
      >
        {(speaker, change, index) => (
          <>
            <TextField
              id={`name-${speaker.id}`}
              name="name"
              label={texts.speakers.name}
              value={speaker.name}
              error={errorAt(index, "name")}
              onChange={({ target }) => change({ name: target.value })}
            />
            <TextField
              id={`organisation-${speaker.id}`}
              name="organisation"
              label={texts.speakers.organisation}
              value={speaker.organisation ?? ""}
              error={errorAt(index, "organisation")}
              onChange={({ target }) => change({ organisation: target.value || null })}
            />
          </>
        )}
      </OrderedList>
    </div>
  );
}
