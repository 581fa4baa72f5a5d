import { type Mark, MOST_MARKS } from "./arrival-mark";
import type { DeviceStore } from "./device-store";
import type { DoorAnswer, DoorPerson } from "./door-person";

/** The state of the check-in, as a device at the door shows it. */
export type DoorState = Readonly<{
  people: readonly DoorPerson[];
  /** The number of marks that the site has not confirmed yet. */
  waiting: number;
  /**
   * The result of the last request. `unknown`: no request has ended since the page was opened. `there`: the site
   * answered. `gone`: the site did not answer, or had an error. `refused`: the site refused the request, for example
   * because no user is signed in on this device any more.
   */
  network: "unknown" | "there" | "gone" | "refused";
}>;

export type DoorRequest = { marks: Mark[]; since: number | null };
export type Sent = { ok: true; answer: DoorAnswer } | { ok: false; reason: "gone" | "refused" };

type DoorDeps = { store: DeviceStore; send: (request: DoorRequest) => Promise<Sent>; now: () => number };

/**
 * Returns the data of the participant as it will be after the site has received `marks`. A mark that is older than the
 * participant's newest known mark changes nothing.
 */
function withMarks(person: DoorPerson, marks: readonly Mark[]): DoorPerson {
  let { arrivedAt, markedAt } = person;
  for (const { registrationId, kind, at } of marks) {
    if (registrationId !== person.id || at < (markedAt ?? 0)) continue;
    arrivedAt = kind === "undone" ? null : (arrivedAt ?? at);
    markedAt = at;
  }
  return { ...person, arrivedAt, markedAt };
}

/**
 * The check-in on one device at the door. When an organiser marks a participant, the device shows and stores the mark
 * at once, and sends the mark to the site at the next `sync`. The device sends each mark again until the site has
 * answered. So the site may receive a mark twice, but stores it only once, because each mark has an id.
 */
export class Door {
  readonly #deps: DoorDeps;
  readonly #marks: Map<string, Mark>;
  readonly #watchers = new Set<() => void>();
  #people: Map<string, DoorPerson>;
  /** The site's time minus the device's time, in milliseconds. */
  #offset: number;
  #since: number | null = null;
  #running: Promise<boolean> | null = null;
  #state: DoorState = { people: [], waiting: 0, network: "unknown" };

  constructor(deps: DoorDeps) {
    this.#deps = deps;
    const kept = deps.store.readList();
    this.#people = new Map(kept?.people.map((person) => [person.id, person]));
    this.#offset = kept?.offset ?? 0;
    this.#marks = new Map(deps.store.readMarks().map((mark) => [mark.id, mark]));
    this.#show("unknown");
  }

  /** Returns the current state. Returns the same object until the state changes. */
  readonly state = (): DoorState => this.#state;

  /** Calls `watcher` after each change of the state, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /**
   * Sends the waiting marks to the site, and loads the changes of the list of participants. The result is true if the
   * site answered, and false if it did not answer or refused the request. If `sync` is called again while it is
   * running, that call does not send a second request but gets the result of the running call.
   */
  readonly sync = (): Promise<boolean> => {
    this.#running ??= this.#settle().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /**
   * Adds a mark about a participant. Does nothing if the participant is not on the device's list. The device shows the
   * mark at once, and sends it to the site at the next `sync`.
   */
  readonly mark = (registrationId: string, kind: Mark["kind"]): void => {
    const person = this.#state.people.find(({ id }) => id === registrationId);
    if (!person) return;
    const at = Math.max(this.#deps.now() + this.#offset, (person.markedAt ?? 0) + 1);
    const mark = { id: crypto.randomUUID(), registrationId, kind, at };
    this.#marks.set(mark.id, mark);
    this.#deps.store.keepMark(mark);
    this.#show(this.#state.network);
  };

  async #settle(): Promise<boolean> {
    do {
      const batch = [...this.#marks.values()].slice(0, MOST_MARKS);
      const sent = await this.#deps.send({ marks: batch, since: this.#since });
      if (sent.ok) this.#accept(batch, sent.answer);
      else if (sent.reason === "refused") this.#forget();
      this.#show(sent.ok ? "there" : sent.reason);
      if (!sent.ok) return false;
    } while (this.#marks.size > 0);
    return true;
  }

  #accept(sent: readonly Mark[], { people, cursor, now, forgetAt }: DoorAnswer): void {
    const { store } = this.#deps;
    for (const { id } of sent) {
      this.#marks.delete(id);
      store.dropMark(id);
    }
    if (this.#since === null) this.#people = new Map();
    for (const person of people) this.#people.set(person.id, person);
    this.#since = cursor;
    this.#offset = now - this.#deps.now();
    store.keepList({
      people: [...this.#people.values()],
      offset: this.#offset,
      forgetAt: forgetAt - this.#offset,
    });
  }

  /**
   * Deletes the list of participants from the device. The list contains names, and after the site has refused a
   * request, the device must not show them any more.
   */
  #forget(): void {
    this.#people = new Map();
    this.#since = null;
    this.#deps.store.forgetList();
  }

  #show(network: DoorState["network"]): void {
    const marks = [...this.#marks.values()].sort((one, other) => one.at - other.at);
    const people = [...this.#people.values()].map((person) => withMarks(person, marks));
    people.sort((one, other) => one.number - other.number);
    this.#state = { people, waiting: marks.length, network };
    for (const watcher of this.#watchers) watcher();
  }
}
