import type { SeatState } from "@/lib/seats/seat-states";

/**
 * An attendance option as a form shows it. If its capacity has not been set, the option is shown but cannot be chosen.
 */
export type OfferedOption = { id: string; name: string; hint: string; disabled: boolean; state: SeatState };

type Option = { id: string; name: { value: string }; hint: { value: string } | null };

type Offer = {
  /** The state of each option's seats. The keys are the options' ids. */
  seats: ReadonlyMap<string, SeatState>;
  /** The texts for an option that is full, and for an option whose capacity has not been set. */
  words: Record<Exclude<SeatState, "free">, string>;
  /**
   * The id of the option in which the participant already has a seat or a position in the queue. The form does not show
   * whether this option is full.
   */
  kept?: string | undefined;
};

/**
 * Returns the attendance options as a form shows them. If an option is full or cannot be chosen yet, its hint contains
 * a sentence about this.
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
