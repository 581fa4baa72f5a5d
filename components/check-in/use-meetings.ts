import { useState } from "react";
import { readOffline } from "@/lib/check-in/card-code";
import type { Door } from "@/lib/check-in/device-door";
import { type DoorPerson, standingOf } from "@/lib/check-in/door-person";
import type { Met } from "./meeting";

/**
 * Makes the device vibrate: once if `welcome` is true (the person has arrived), and otherwise twice. The device makes
 * no sound, because a sound would be hard to hear at an entrance.
 */
const buzz = (welcome: boolean) => navigator.vibrate?.(welcome ? 60 : [60, 90, 60]);

/**
 * Returns the last meeting (the last person who was found or the last card that was read) and the functions that start
 * a new meeting. Each meeting gets a new number, so that a second meeting with the same person also counts as new.
 */
export function useMeetings(door: Door, year: number) {
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
