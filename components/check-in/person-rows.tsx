import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { StampWord } from "@/components/ui/stamp";
import type { DoorPerson } from "@/lib/check-in/door-person";
import { formatTime } from "@/lib/i18n/format";
import { printedNumber } from "@/lib/registration/printed-number";
import type { DoorTexts } from "./door-texts";

type Person = Pick<DoorPerson, "id" | "number" | "name" | "organisation" | "status" | "arrivedAt">;

type PersonRowsProps<P extends Person> = DoorTexts & {
  label: string;
  people: readonly P[];
  /** Renders the button in a person's row. */
  children: (person: P) => ReactNode;
};

/**
 * Shows a list of people, one row for each. If a person has arrived, the row shows the time, in a label that looks like
 * a rubber stamp. If a person has no seat, the row shows the status.
 */
export function PersonRows<P extends Person>({ locale, texts, label, people, children }: PersonRowsProps<P>) {
  return (
    <ul className="border-line border-t-2 bg-sheet" aria-label={label}>
      {people.map((person) => (
        <li
          key={person.id}
          className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-x-2 border-rule border-b px-3 py-3"
        >
          <span className="self-start pt-0.5 font-mono">{printedNumber(person.number)}</span>
          <div>
            <p className="wrap-anywhere font-semibold text-base">{person.name}</p>
            <p className="wrap-anywhere text-ink-soft text-xs">{person.organisation}</p>
            {person.status !== "confirmed" && (
              <Badge ink={person.status === "waiting" ? "pencil" : "void"}>{texts.statuses[person.status]}</Badge>
            )}
          </div>
          <div className="grid justify-items-end gap-1">
            {person.arrivedAt !== null && <StampWord>{formatTime(new Date(person.arrivedAt), locale)}</StampWord>}
            {children(person)}
          </div>
        </li>
      ))}
    </ul>
  );
}
