import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PostingForm } from "@/components/ui/posting-form";
import { type DoorPerson, standingOf } from "@/lib/check-in/door-person";
import { DoorCounts } from "./door-counts";
import type { DoorOption, DoorTexts } from "./door-texts";
import { PersonRows } from "./person-rows";

type PlainDoorProps = DoorTexts & {
  search: string;
  options: readonly DoorOption[];
  /** All participants of the seminar, for the counts. */
  people: readonly Pick<DoorPerson, "optionId" | "status" | "arrivedAt">[];
  found: readonly DoorPerson[];
  /**
   * The reason why the card with the code in `search` does not belong to a participant of this seminar. Undefined if it
   * does, or if `search` is not the code of a card.
   */
  problem: string | undefined;
  mark: (registrationId: string, kind: "arrived" | "undone", data: FormData) => Promise<void>;
};

/**
 * Shows the door (the check-in page) in browsers without scripts: a search form, and a button for each person who was
 * found.
 */
export function PlainDoor({ search, options, people, found, problem, mark, ...words }: PlainDoorProps) {
  const { locale, texts } = words;
  return (
    <div className="grid max-w-text gap-6">
      <DoorCounts texts={texts} options={options} people={people} />
      <form className="grid gap-3">
        <TextField id="q" name="q" type="search" label={texts.search} hint={texts.searchHint} defaultValue={search} />
        <div>
          <Button type="submit" look="primary">
            {texts.find}
          </Button>
        </div>
      </form>
      {problem && <Notice kind="error">{problem}</Notice>}
      {search && !problem && found.length === 0 && <p className="pencil text-lg">{texts.noneFound}</p>}
      {found.length > 0 && (
        <PersonRows {...words} label={texts.found} people={found}>
          {(person) => {
            const here = standingOf(person) === "here";
            return (
              <PostingForm
                action={mark.bind(null, person.id, here ? "undone" : "arrived")}
                locale={locale}
                label={here ? texts.takeBack : texts.mark}
                busyLabel={texts.marking}
                look="quiet"
              />
            );
          }}
        </PersonRows>
      )}
      <noscript>
        <p className="hint">{texts.plain}</p>
      </noscript>
    </div>
  );
}
