import { AsyncLocalStorage } from "node:async_hooks";
import { sharedValue } from "@/lib/shared-value";

/** What is known about the form that a request has sent. */
type FormRequest = { isRefused: boolean };

/** Returns the storage of the current form. */
const storage = () => sharedValue("form-request", () => new AsyncLocalStorage<FormRequest>());

/**
 * Runs `answer`, which answers a request that has sent a form. The action of the form and the page that is rendered
 * after it run inside the same call, so the page can ask `isFormRefused`.
 */
export function inFormRequest<Answer>(answer: () => Answer): Answer {
  return storage().run({ isRefused: false }, answer);
}

/** Remembers that the form of this request was refused. */
export function refuseForm(): void {
  const request = storage().getStore();
  if (request) request.isRefused = true;
}

/** Checks whether the page that is rendered is the answer to a form that was refused. */
export const isFormRefused = (): boolean => storage().getStore()?.isRefused ?? false;
