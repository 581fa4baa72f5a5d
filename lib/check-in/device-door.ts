import { type Mark, MOST_MARKS } from "./arrival-mark";
import type { DeviceStore } from "./device-store";
import type { DoorAnswer, DoorPerson } from "./door-person";

/** What a device at the door shows. */
export type DoorState = Readonly<{
  people: readonly DoorPerson[];
  /** The number of marks to which the site has not answered yet. */
  waiting: number;
  /** `refused`: nobody is signed in on this device any more. */
  network: "unknown" | "there" | "gone" | "refused";
}>;

export type DoorRequest = { marks: Mark[]; since: number | null };
export type Sent = { ok: true; answer: DoorAnswer } | { ok: false; reason: "gone" | "refused" };

type DoorDeps = { store: DeviceStore; send: (request: DoorRequest) => Promise<Sent>; now: () => number };

/**
 * Applies the marks that wait to be sent to a person, as the site will do. A mark that is older than the newest known
 * mark changes nothing.
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
 * The door as one device knows it. The device applies marks at once, stores them, and sends them to the site whenever
 * it can. It sends a mark again until the site has answered, so the site may get a mark twice; because a mark has an
 * id, the site stores it only once.
 */
export class Door {
  readonly #deps: DoorDeps;
  readonly #marks: Map<string, Mark>;
  readonly #watchers = new Set<() => void>();
  #people: Map<string, DoorPerson>;
  /** How far the site's clock is ahead of the device's, in milliseconds. */
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

  /** Returns the current state, which is the same object until something changes. */
  readonly state = (): DoorState => this.#state;

  /** Calls `watcher` at each change, until the returned function is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /**
   * Sends the marks that wait and loads what has changed. Returns whether the site answered. While a call is running,
   * further calls get its result.
   */
  readonly sync = (): Promise<boolean> => {
    this.#running ??= this.#settle().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /** Marks somebody on the list: at once on this device, and on the site with the next `sync`. */
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

  /** Deletes the list from the device, because nobody is signed in any more and it contains names. */
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
