import { useEffect, useState } from "react";
import { Door, type DoorRequest, type Sent } from "@/lib/check-in/device-door";
import { createDeviceStore, forgetLists } from "@/lib/check-in/device-store";
import { keepPage } from "./keep-page";

/**
 * Times in milliseconds. `PAUSE_MS` is the pause between two requests to the server if the requests succeed. Each
 * failure in a row doubles the pause, up to `LONGEST_PAUSE_MS`. A request that takes longer than `ANSWER_LIMIT_MS`
 * counts as a failure.
 */
const PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 30_000;
const ANSWER_LIMIT_MS = 10_000;

async function send(year: number, request: DoorRequest): Promise<Sent> {
  try {
    const answer = await fetch(`/api/seminars/${year}/check-in`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    if (answer.ok) return { ok: true, answer: await answer.json() };
    return { ok: false, reason: [401, 403, 404].includes(answer.status) ? "refused" : "gone" };
  } catch {
    return { ok: false, reason: "gone" };
  }
}

/**
 * Synchronises the data of the check-in page with the server every few seconds. While the network is down, the pauses
 * become longer. When the network is available again or the user returns to the page, the data is synchronised at once.
 * Returns a function that ends the synchronisation.
 */
function keepInStep(door: Door): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let failures = 0;
  let ended = false;
  const settle = async () => {
    clearTimeout(timer);
    failures = (await door.sync()) ? 0 : failures + 1;
    clearTimeout(timer);
    if (!ended) timer = setTimeout(settle, Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** failures));
  };
  const whenSeen = () => document.visibilityState === "visible" && settle();
  addEventListener("online", settle);
  addEventListener("focus", settle);
  document.addEventListener("visibilitychange", whenSeen);
  settle();
  return () => {
    ended = true;
    clearTimeout(timer);
    removeEventListener("online", settle);
    removeEventListener("focus", settle);
    document.removeEventListener("visibilitychange", whenSeen);
  };
}

/**
 * Returns the object that manages the check-in of a seminar on this device. Returns null until the browser has created
 * this object. In an insecure context the result is always null, because the browser then lacks the cryptography that
 * checks the codes of the cards.
 */
export function useDoor(year: number): Door | null {
  const [door, setDoor] = useState<Door | null>(null);
  useEffect(() => {
    if (!isSecureContext) return;
    const now = () => Date.now();
    forgetLists(localStorage, now());
    const opened = new Door({
      store: createDeviceStore(localStorage, year),
      send: (request) => send(year, request),
      now,
    });
    setDoor(opened);
    keepPage();
    return keepInStep(opened);
  }, [year]);
  return door;
}
