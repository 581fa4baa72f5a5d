"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type Ref, useActionState, useEffect, useRef, useState } from "react";
import { readTold, type Told } from "@/lib/forms/told";

/**
 * The state of a form and the functions that `SendingForm` needs to send the form. `useSending` and
 * `useAnsweredSending` return them.
 */
export type Sending = {
  send: (data: FormData) => void | Promise<void>;
  form: Ref<HTMLFormElement>;
  /**
   * Null until a request fails, and again after the action has answered. `times` is the number of failures in a row.
   * `told` is the server's explanation of the last failure. If there is no explanation, it is the most probable reason.
   */
  untaken: { times: number; told: Told | "lost" | "updated" } | null;
};

// On the server, forms are rendered with the action itself, because a browser without scripts sends the form to that
// action.
const onServer = typeof window === "undefined";

/**
 * The URL fragment with which a browser without scripts sends a form to its own page. Because of the fragment, the URL
 * differs from the URL of the page. With the same URL, the browser's error page about a lost network would replace the
 * page with the form in the history, and the user could not go back to the form. No element has this id, and browsers
 * do not send the fragment to the server.
 */
const apart = "#sent";

/**
 * The state of a form. `summary` is the reason why the server did not do the action. Undefined if it did. `goTo` is the
 * path of the page to which the answer leads, if it leads to another page.
 */
type Answered = { summary?: string | undefined; goTo?: string | undefined };

/**
 * Returns the state of a form and the props that send it. The action must return the next state. This is like React's
 * `useActionState`, with two differences. If no answer comes, the page does not show an error page. If no answer comes,
 * or if the answer has a `summary` (a refusal), the fields keep the values that the user has entered. React would reset
 * the fields, and the state cannot restore all of them, for example a chosen file.
 */
export function useAnsweredSending<State extends Answered>(
  action: (state: Awaited<State>, data: FormData) => State | Promise<State>,
  initial: Awaited<State>,
): [state: Awaited<State>, sending: Sending] {
  const { keeping, ...rest } = useKeptForm();
  const isRefusal = ({ summary, goTo }: State) => summary !== undefined || goTo !== undefined;
  const guarded = async (state: Awaited<State>, data: FormData) => {
    const answer = await keeping<State>(() => action(state, data), { otherwise: state, isRefusal });
    if (!answer.goTo) return answer;
    await goTo(answer.goTo);
    // The user has come back. A later attempt must not lead to the page of this one.
    return { ...answer, goTo: undefined };
  };
  const [state, send] = useActionState(onServer ? action : guarded, initial, apart);
  return [state, { send, ...rest }];
}

/**
 * Opens another page. If the user comes back, the browser may show this page as it was. Until then, the form is busy.
 */
function goTo(path: string): Promise<unknown> {
  const back = new Promise((resolve) => addEventListener("pageshow", resolve, { once: true }));
  location.assign(path);
  return back;
}

/**
 * Returns the props that send a form without a state. The action must lead to another page or render this page again.
 */
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
    // React resets a form after sending it. React's own event handlers are switched off during the reset, so this
    // listener is added directly to the element.
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
      // Next throws a redirect to another page as an error too. A redirect is a valid answer, so it is thrown again
      // here.
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
