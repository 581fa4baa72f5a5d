"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type Ref, useActionState, useEffect, useRef, useState } from "react";
import { readTold, type Told } from "@/lib/forms/told";

/** What `SendingForm` needs to send a form. */
export type Sending = {
  send: (data: FormData) => void | Promise<void>;
  form: Ref<HTMLFormElement>;
  /** Of a form that was not taken: how many times in a row, and what the server said of it, or what can be guessed. */
  untaken: { times: number; told: Told | "lost" | "updated" } | null;
};

// A page is drawn on the server with the action itself: that is what a browser without scripts posts to.
const onServer = typeof window === "undefined";

/**
 * Where a browser without scripts posts a form: to its own page, by an address that differs. Posted to the same address, the
 * browser's page about a lost network would take the form's place in the history, and the way back would lead past it. No
 * element has this id, and the server sees no fragment.
 */
const apart = "#sent";

/** A state that says, if nothing was done, why. */
type Answered = { summary?: string | undefined };

/**
 * A form whose action answers with its next state: `useActionState`, except that an answer which never comes is no error
 * of the page. The form then stays as it is, and so it does when the answer is a refusal: a state can't give back everything,
 * such as a chosen file.
 */
export function useAnsweredSending<State extends Answered>(
  action: (state: Awaited<State>, data: FormData) => State | Promise<State>,
  initial: Awaited<State>,
): [state: Awaited<State>, sending: Sending] {
  const { keeping, ...rest } = useKeptForm();
  const isRefusal = ({ summary }: State) => summary !== undefined;
  const guarded = async (state: Awaited<State>, data: FormData) =>
    keeping<State>(() => action(state, data), { otherwise: state, isRefusal });
  const [state, send] = useActionState(onServer ? action : guarded, initial, apart);
  return [state, { send, ...rest }];
}

/** The same of a form whose action leads elsewhere, or has the page drawn anew. */
export function useSending(action: (data: FormData) => Promise<void>): Sending {
  const { keeping, ...rest } = useKeptForm();
  const isRefusal = () => false;
  const guarded = (data: FormData) => keeping(() => action(data), { otherwise: undefined, isRefusal });
  return { send: onServer ? action : guarded, ...rest };
}

function useKeptForm() {
  const [untaken, setUntaken] = useState<Sending["untaken"]>(null);
  const keeps = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // React empties a form that it has sent. It does so while its own events are off, so this listens by itself.
    const element = form.current;
    const stay = (event: Event) => keeps.current && event.preventDefault();
    element?.addEventListener("reset", stay);
    return () => element?.removeEventListener("reset", stay);
  }, []);

  const keeping = async <T>(
    call: () => T | Promise<T>,
    { otherwise, isRefusal }: { otherwise: T; isRefusal: (answer: T) => boolean },
  ): Promise<T> => {
    keeps.current = false;
    try {
      const answer = await call();
      keeps.current = isRefusal(answer);
      setUntaken(null);
      return answer;
    } catch (error) {
      // The way to another page is an error too, and an answer.
      unstable_rethrow(error);
      keeps.current = true;
      setUntaken((before) => ({ times: (before?.times ?? 0) + 1, told: toldBy(error) }));
      return otherwise;
    }
  };
  return { keeping, form, untaken };
}

function toldBy(error: unknown): Told | "lost" | "updated" {
  if (unstable_isUnrecognizedActionError(error)) return "updated";
  return (error instanceof Error && readTold(error.message)) || "lost";
}
