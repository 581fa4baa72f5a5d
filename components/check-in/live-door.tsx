import { useRef, useSyncExternalStore } from "react";
import type { Door } from "@/lib/check-in/device-door";
import { Camera } from "./camera";
import { DoorCounts } from "./door-counts";
import { DoorSearch } from "./door-search";
import type { DoorOption, DoorTexts } from "./door-texts";
import { Meeting } from "./meeting";
import { NetworkNotice } from "./network-notice";
import { useMeetings } from "./use-meetings";

export type LiveDoorProps = DoorTexts & { year: number; options: readonly DoorOption[]; signInHref: string };

/**
 * Shows the door (the check-in page) in browsers with scripts: counts, camera, the last person who was found or checked
 * in, the search, and the latest arrivals.
 */
export function LiveDoor({ door, year, options, signInHref, ...words }: LiveDoorProps & { door: Door }) {
  const { texts } = words;
  const { people, ...state } = useSyncExternalStore(door.watch, door.state, door.state);
  const { meeting, mark, meet, read } = useMeetings(door, year);
  const outcome = useRef<HTMLDivElement>(null);
  const met = meeting?.met;
  const person = met?.kind === "participant" ? people.find(({ id }) => id === met.id) : undefined;
  // The button that the user pressed disappears, so the focus moves to the result.
  const look = () => outcome.current?.focus();
  const reveal = () => outcome.current?.scrollIntoView({ block: "nearest" });
  return (
    <div className="grid max-w-text gap-6">
      <NetworkNotice texts={texts} {...state} signInHref={signInHref} />
      <DoorCounts texts={texts} options={options} people={people} />
      <Camera texts={texts} onRead={(code) => read(code).then(reveal)} />
      <div ref={outcome} role="status" tabIndex={-1} className="outline-none empty:absolute">
        {meeting && (
          <Meeting
            key={meeting.number}
            {...{ ...words, met: meeting.met, person }}
            optionName={options.find(({ id }) => id === person?.optionId)?.name ?? ""}
            onMark={(kind) => {
              if (person) mark(person.id, kind);
              look();
            }}
          />
        )}
      </div>
      <DoorSearch
        {...{ ...words, people }}
        onRead={read}
        onMeet={(chosen) => {
          meet(chosen);
          look();
        }}
      />
    </div>
  );
}
