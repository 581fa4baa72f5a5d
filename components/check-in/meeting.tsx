import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Pencil } from "@/components/ui/pencil";
import { StampWord } from "@/components/ui/stamp";
import type { DoorPerson, Standing } from "@/lib/check-in/door-person";
import { formatTime } from "@/lib/i18n/format";
import { printedNumber } from "@/lib/registration/printed-number";
import type { DoorTexts } from "./door-texts";
import { fillIn } from "./fill-in";

/**
 * The result of the last search or of the last card that was read at the door (the check-in page). If a card's code
 * does not belong to a participant of this seminar, `kind` says why.
 */
export type Met =
  | { kind: "participant"; id: string; outcome: Exclude<Standing, "expected"> | "arrived" | "undone" }
  | { kind: "otherSeminar"; year: number }
  | { kind: "unknown" };

type MeetingProps = DoorTexts & {
  met: Met;
  /** The current data of the participant. Undefined if the card belongs to no participant. */
  person: DoorPerson | undefined;
  optionName: string;
  onMark: (kind: "arrived" | "undone") => void;
};

const looks = {
  arrived: "done",
  here: "info",
  undone: "info",
  waiting: "pencil",
  cancelled: "error",
  otherSeminar: "error",
  unknown: "error",
} as const;

/** Returns a sentence about the outcome, for example that the person has arrived. */
function sentence({ locale, texts, met, person }: Omit<MeetingProps, "optionName" | "onMark">): string {
  if (met.kind === "otherSeminar") return fillIn(texts.outcomes.otherSeminar, { year: met.year });
  if (met.kind === "unknown" || !person) return texts.outcomes.unknown;
  const time = person.arrivedAt === null ? "" : formatTime(new Date(person.arrivedAt), locale);
  return fillIn(texts.outcomes[met.outcome], { name: person.name, time });
}

/**
 * Shows the result after a search, or after the camera has read a card: a sentence, the data of the person who was
 * found, and a button that checks the person in or undoes the check-in.
 */
export function Meeting({ optionName, onMark, ...said }: MeetingProps) {
  const { locale, texts, met, person } = said;
  const look = looks[met.kind === "participant" ? met.outcome : met.kind];
  return (
    <div className="grid gap-4">
      <Notice kind={look} title={look === "done" ? texts.arrived : ""}>
        {sentence(said)}
      </Notice>
      {met.kind === "participant" && person && (
        <>
          <Card
            title={texts.card}
            titleId="met"
            number={fillIn(texts.number, { number: printedNumber(person.number) })}
            name={person.name}
            organisation={person.organisation}
            facts={[{ label: texts.option, value: optionName }]}
            stamps={[{ label: texts.arrived, value: <Arrival {...{ locale, texts, person }} /> }]}
          />
          <div>
            {person.arrivedAt === null ? (
              <Button onClick={() => onMark("arrived")}>
                {person.status === "confirmed" ? texts.mark : texts.anyway}
              </Button>
            ) : (
              <Button onClick={() => onMark("undone")}>{texts.undo}</Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Arrival({ locale, texts, person }: DoorTexts & { person: DoorPerson }) {
  if (person.arrivedAt === null) return <Pencil>{texts.notYet}</Pencil>;
  return (
    <StampWord big landing turn={1}>
      {formatTime(new Date(person.arrivedAt), locale)}
    </StampWord>
  );
}
