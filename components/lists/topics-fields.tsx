import { Button } from "@/components/ui/button";
import type { TopicsContent } from "@/lib/content/topics-kind";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { LocalisedFields } from "./localised-fields";
import { OrderedList } from "./ordered-list";

const blank = () => ({ id: crypto.randomUUID(), fi: "", sv: null, en: null });

/** The fields of the seminars' topics, in all languages. */
export function TopicsFields({
  content,
  onChange,
  errorAt,
  texts,
}: ContentFieldsProps<TopicsContent> & { texts: ListsTexts }) {
  return (
    <OrderedList
      items={content.topics}
      keyOf={({ id }) => id}
      nameOf={({ fi }) => fi || texts.topics.unnamed}
      texts={texts.order}
      sorted
      onChange={(topics) => onChange({ topics })}
      adding={(add) => <Button onClick={() => add(blank())}>{texts.topics.add}</Button>}
    >
      {(topic, change, index) => (
        <LocalisedFields
          id={topic.id}
          words={topic}
          texts={texts}
          error={errorAt("topics", index, "fi")}
          onChange={change}
        />
      )}
    </OrderedList>
  );
}
