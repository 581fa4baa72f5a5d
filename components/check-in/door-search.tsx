import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { parseCardCode } from "@/lib/check-in/card-code";
import { type DoorPerson, standingOf } from "@/lib/check-in/door-person";
import { findPeople } from "@/lib/check-in/find-people";
import type { DoorTexts } from "./door-texts";
import { fillIn } from "./fill-in";
import { PersonRows } from "./person-rows";

/** The number of people who are shown while the search field is empty. They are the people who arrived last. */
const LATEST = 5;

const latestOf = (people: readonly DoorPerson[]) =>
  people
    .filter(({ arrivedAt }) => arrivedAt !== null)
    .sort((one, other) => (other.arrivedAt ?? 0) - (one.arrivedAt ?? 0))
    .slice(0, LATEST);

type DoorSearchProps = DoorTexts & {
  people: readonly DoorPerson[];
  onMeet: (person: DoorPerson) => void;
  /**
   * Called when the user has typed the code of a participant's card and pressed Enter. It is not called if the text
   * matches exactly one participant.
   */
  onRead: (code: string) => void;
};

/**
 * Shows a search field, and a list of the participants who match the typed text. `onMeet` is called when the user
 * presses the button of a participant, or presses Enter when exactly one participant matches. `onRead` is called when
 * the user presses Enter after another text that has the form of a card's code.
 */
export function DoorSearch({ people, onMeet, onRead, ...words }: DoorSearchProps) {
  const { texts } = words;
  const [search, setSearch] = useState("");
  const shown = search ? findPeople(people, search) : latestOf(people);
  const choose = (person: DoorPerson) => {
    onMeet(person);
    setSearch("");
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const [only, another] = search ? shown : [];
    if (only && !another) return choose(only);
    if (!parseCardCode(search)) return;
    onRead(search);
    setSearch("");
  };
  return (
    <>
      <form onSubmit={send}>
        <TextField
          {...{ id: "q", name: "q", type: "search", autoComplete: "off" }}
          label={texts.search}
          hint={texts.searchHint}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </form>
      <section aria-labelledby="door-people">
        <h2 id="door-people">{search ? texts.found : texts.latest}</h2>
        {shown.length === 0 ? (
          <p className="pencil text-lg">{search ? texts.noneFound : texts.nobodyYet}</p>
        ) : (
          <PersonRows {...words} label={search ? texts.found : texts.latest} people={shown}>
            {(person) => <MeetButton texts={texts} person={person} onPress={() => choose(person)} />}
          </PersonRows>
        )}
      </section>
    </>
  );
}

type MeetButtonProps = Pick<DoorTexts, "texts"> & { person: DoorPerson; onPress: () => void };

function MeetButton({ texts, person, onPress }: MeetButtonProps) {
  const label = standingOf(person) === "expected" ? texts.mark : texts.show;
  return (
    <Button aria-label={fillIn("{label}: {name}", { label, name: person.name })} onClick={onPress}>
      {label}
    </Button>
  );
}
