import type { SeatState } from "@/lib/seats/seat-states";

/** A way to take part as a form offers it; one that takes nobody yet is shown and can't be chosen. */
export type OfferedOption = { id: string; name: string; hint: string; disabled: boolean; state: SeatState };

type Option = { id: string; name: { value: string }; hint: { value: string } | null };

type Offer = {
  /** How the seats stand, by the ids of the options. */
  seats: ReadonlyMap<string, SeatState>;
  /** What is said of an option that is full, and of one whose seats haven't been set. */
  words: Record<Exclude<SeatState, "free">, string>;
  /** The option in which the participant has a place already: of it nothing is said. */
  kept?: string | undefined;
};

/** The ways to take part as a form offers them, each with what has to be known of its seats. */
export function offeredOptions(options: readonly Option[], { seats, words: about, kept }: Offer): OfferedOption[] {
  return options.map(({ id, name, hint }) => {
    const state = id === kept ? "free" : (seats.get(id) ?? "notYet");
    const said = state === "free" ? null : about[state];
    const words = [hint?.value, said].filter(Boolean).join(" ");
    return { id, name: name.value, hint: words, disabled: state === "notYet", state };
  });
}
