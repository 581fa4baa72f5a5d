import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { Words } from "@/lib/i18n/words";
import type { SiteContent } from "@/lib/site/site-content";
import type { ContentFieldsProps } from "./content-fields";
import type { ListsTexts } from "./lists-texts";
import { LocalisedFields } from "./localised-fields";
import { OrderedList } from "./ordered-list";

/** A page that can become an entry of the menu. `label` is the label of the new entry, until the writer changes it. */
export type NavigationChoice = { target: string; name: string; label: Words };
type Entry = SiteContent["navigation"][number];

type NavigationFieldsProps = ContentFieldsProps<SiteContent> & {
  texts: ListsTexts;
  choices: readonly NavigationChoice[];
};

/** The fields of the menu: its entries, with their labels in all languages. */
export function NavigationFields({ content, onChange, errorAt, texts, choices }: NavigationFieldsProps) {
  const { navigation } = content;
  const free = choices.filter(({ target }) => navigation.every((entry) => entry.target !== target));
  return (
    <OrderedList
      items={navigation}
      keyOf={({ target }) => target}
      nameOf={({ label }) => label.fi || texts.site.unnamed}
      texts={texts.order}
      onChange={(entries) => onChange({ ...content, navigation: entries })}
      adding={(add) => free.length > 0 && <AddEntry choices={free} texts={texts} onAdd={add} />}
    >
      {({ target, label }, change, index) => (
        <LocalisedFields
          id={target}
          words={label}
          texts={texts}
          error={errorAt("navigation", index, "label", "fi")}
          onChange={(words) => change({ label: { ...label, ...words } })}
        />
      )}
    </OrderedList>
  );
}

type AddEntryProps = Pick<NavigationFieldsProps, "texts" | "choices"> & { onAdd: (entry: Entry) => void };

/** Shows a list of the pages that are not in the menu yet, and a button that adds the chosen page. */
function AddEntry({ texts, choices, onAdd }: AddEntryProps) {
  const [wanted, setWanted] = useState("");
  const chosen = choices.find(({ target }) => target === wanted) ?? choices[0];
  return (
    <div className="flex max-w-text flex-wrap items-end gap-3">
      <Select
        id="navigation-target"
        name="target"
        label={texts.site.target}
        value={chosen?.target}
        onChange={({ target }) => setWanted(target.value)}
      >
        {choices.map(({ target, name }) => (
          <option key={target} value={target}>
            {name}
          </option>
        ))}
      </Select>
      <Button onClick={() => chosen && onAdd({ target: chosen.target, label: chosen.label })}>{texts.site.add}</Button>
    </div>
  );
}
