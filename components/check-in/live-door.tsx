import { useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { parseCardCode } from "@/lib/check-in/card-code";
import type { Door } from "@/lib/check-in/door";
import { type DoorPerson, standingOf } from "@/lib/check-in/door-person";
import { findPeople } from "@/lib/check-in/find-people";
import { readOffline } from "@/lib/check-in/read-offline";
import { Camera } from "./camera";
import { DoorCounts } from "./door-counts";
import type { DoorOption, DoorTexts } from "./door-texts";
import { fillIn } from "./fill-in";
import { Meeting, type Met } from "./meeting";
import { NetworkNotice } from "./network-notice";
import { PersonRows } from "./person-rows";

const LATEST = 5;

export type LiveDoorProps = DoorTexts & { year: number; options: readonly DoorOption[]; signInHref: string };

/** Felt in the hand, since at a door one hardly hears: once for a welcome, twice for anything else. */
const buzz = (welcome: boolean) => navigator.vibrate?.(welcome ? 60 : [60, 90, 60]);

/** What happens when somebody or a card is met; each meeting has a number of its own. */
function useMeetings(door: Door, year: number) {
  const [meeting, setMeeting] = useState<{ met: Met; number: number } | null>(null);
  const show = (met: Met) => {
    buzz(met.kind === "participant" && met.outcome === "arrived");
    setMeeting((before) => ({ met, number: (before?.number ?? 0) + 1 }));
  };
  const mark = (id: string, kind: "arrived" | "undone") => {
    door.mark(id, kind);
    show({ kind: "participant", id, outcome: kind });
    door.sync();
  };
  const meet = (person: DoorPerson) => {
    const standing = standingOf(person);
    if (standing === "expected") mark(person.id, "arrived");
    else show({ kind: "participant", id: person.id, outcome: standing });
  };
  const read = async (text: string) => {
    const { people } = door.state();
    const reading = await readOffline(text, year, people);
    const person = reading.kind === "participant" && people.find(({ id }) => id === reading.id);
    if (person) meet(person);
    else if (reading.kind !== "participant") show(reading);
  };
  return { meeting, mark, meet, read };
}

/** The door while its scripts run: camera, search, who was met, who came last, how many are here. */
export function LiveDoor({ door, year, options, signInHref, ...words }: LiveDoorProps & { door: Door }) {
  const { texts } = words;
  const { people, network, waiting } = useSyncExternalStore(door.watch, door.state, door.state);
  const { meeting, mark, meet, read } = useMeetings(door, year);
  const [search, setSearch] = useState("");
  const outcome = useRef<HTMLDivElement>(null);
  const found = findPeople(people, search);
  const latest = people
    .filter(({ arrivedAt }) => arrivedAt !== null)
    .sort((one, other) => (other.arrivedAt ?? 0) - (one.arrivedAt ?? 0))
    .slice(0, LATEST);
  const met = meeting?.met;
  const person = met?.kind === "participant" ? people.find(({ id }) => id === met.id) : undefined;
  const choose = (chosen: DoorPerson) => {
    meet(chosen);
    setSearch("");
    outcome.current?.focus();
  };
  const send = async () => {
    const [only, another] = found;
    if (parseCardCode(search)) await read(search);
    else if (only && !another) meet(only);
    else return;
    setSearch("");
  };
  return (
    <div className="grid gap-6">
      <NetworkNotice texts={texts} network={network} waiting={waiting} signInHref={signInHref} />
      <DoorCounts texts={texts} options={options} people={people} />
      <div ref={outcome} role="status" tabIndex={-1} className="outline-none">
        {meeting && (
          <Meeting
            key={meeting.number}
            {...words}
            met={meeting.met}
            person={person}
            optionName={options.find(({ id }) => id === person?.optionId)?.name ?? ""}
            onMark={(kind) => {
              if (person) mark(person.id, kind);
              outcome.current?.focus();
            }}
          />
        )}
      </div>
      <Camera texts={texts} onRead={read} />
      <form
        className="grid max-w-text gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          id="q"
          name="q"
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          autoComplete="off"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </form>
      <section aria-labelledby="door-people">
        <h2 id="door-people">{search ? texts.found : texts.latest}</h2>
        <Listed
          empty={search ? texts.noneFound : texts.nobodyYet}
          {...words}
          people={search ? found : latest}
          onChoose={choose}
        />
      </section>
    </div>
  );
}

type ListedProps = DoorTexts & { empty: string; people: readonly DoorPerson[]; onChoose: (person: DoorPerson) => void };

function Listed({ empty, people, onChoose, ...words }: ListedProps) {
  const { texts } = words;
  if (people.length === 0) return <p className="pencil text-lg">{empty}</p>;
  return (
    <PersonRows {...words} label={texts.found} people={people}>
      {(person) => {
        const label = standingOf(person) === "expected" ? texts.mark : texts.show;
        return (
          <Button aria-label={fillIn("{label}: {name}", { label, name: person.name })} onClick={() => onChoose(person)}>
            {label}
          </Button>
        );
      }}
    </PersonRows>
  );
}
