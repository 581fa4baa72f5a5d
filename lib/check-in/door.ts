import { type Mark, MOST_MARKS } from "./arrival-mark";
import type { DeviceStore } from "./device-store";
import type { DoorAnswer, DoorPerson } from "./door-person";

/** What a device sees of its door. */
export type DoorState = Readonly<{
  people: readonly DoorPerson[];
  /** How many marks the site has not answered yet. */
  waiting: number;
  /** `refused`: nobody is signed in here any more. */
  network: "unknown" | "there" | "gone" | "refused";
}>;

export type DoorRequest = { marks: Mark[]; since: number | null };
export type Sent = { ok: true; answer: DoorAnswer } | { ok: false; reason: "gone" | "refused" };

type DoorDeps = { store: DeviceStore; send: (request: DoorRequest) => Promise<Sent>; now: () => number };

/** A person as the marks that wait will make it. One that is older than the newest known mark changes nothing. */
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
 * The door of one device: it marks at once, keeps what it marked, and settles with the site whenever it can. Marks go to the
 * site until it has answered them, so one may go twice; their ids make that one.
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

  /** The same object until something changes. */
  readonly state = (): DoorState => this.#state;

  /** Calls `watcher` at each change, until what it returns is called. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Sends the marks that wait and asks for what has changed. Returns whether the site answered. */
  readonly sync = (): Promise<boolean> => {
    this.#running ??= this.#settle().finally(() => {
      this.#running = null;
    });
    return this.#running;
  };

  /** Marks somebody on the list: here at once, at the site with the next `sync`. */
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

  /** Once signed out, the device has no business with names. */
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
