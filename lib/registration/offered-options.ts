import type { SeatState } from "@/lib/seats/seat-states";

/** An attendance option as a form shows it. An option whose capacity has not been set is shown, but can't be chosen. */
export type OfferedOption = { id: string; name: string; hint: string; disabled: boolean; state: SeatState };

type Option = { id: string; name: { value: string }; hint: { value: string } | null };

type Offer = {
  /** The state of the seats of each option, by the option's id. */
  seats: ReadonlyMap<string, SeatState>;
  /** The texts for an option that is full, and for one whose capacity has not been set. */
  words: Record<Exclude<SeatState, "free">, string>;
  /** The option in which the participant already has a place. The form says nothing about its seats. */
  kept?: string | undefined;
};

/**
 * Returns the attendance options as a form shows them. The hint of each also says whether the option is full or has no
 * capacity yet.
 */
export function offeredOptions(options: readonly Option[], { seats, words: about, kept }: Offer): OfferedOption[] {
  return options.map(({ id, name, hint }) => {
    const state = id === kept ? "free" : (seats.get(id) ?? "notYet");
    const said = state === "free" ? null : about[state];
    const words = hint && said ? `${asSentence(hint.value)} ${said}` : (hint?.value ?? said ?? "");
    return { id, name: name.value, hint: words, disabled: state === "notYet", state };
  });
}

const asSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
