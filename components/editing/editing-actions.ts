import type { Difference } from "@/lib/documents/compare";
import type { PublishRefusal } from "@/lib/documents/kind";
import type { MailQuestionTexts } from "./mail-question";

/** The saved state that a change is based on (lib/documents/document.ts). */
export type Basis = { number: number; version: number };
/**
 * Which document a request is about, and on which saved state it is based. `sitting` identifies the open editing
 * screen.
 */
export type Order = { documentId: string; basis: Basis; sitting: string };

type Refused<Reason> = { ok: false; reason: Reason | "signedOut" | "failed" };

export type SaveAnswer =
  | { ok: true; basis: Basis; savedAt: Date }
  | { ok: false; reason: "savedMeanwhile"; by: string | null; basis: Basis; changes: Difference[] }
  | Refused<"incomplete" | "tooLong">;

/**
 * `told`: sentences about who was mailed. `asks`: the publication would mail people; call again with `tellAll` to
 * answer the question.
 */
export type PublishAnswer<Reason> =
  | { ok: true; told: readonly string[] }
  | { ok: false; reason: "asks"; question: MailQuestionTexts }
  | Refused<Reason>;

type PublishReason = "savedMeanwhile" | "unreadable" | PublishRefusal;

/** The server actions of an editing screen. Actions that change what is public also refresh the page. */
export type EditingActions = {
  save: (order: Order, content: unknown) => Promise<SaveAnswer>;
  publish: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason>>;
  /** Schedules the publication. `at` is what the user typed. */
  schedule: (
    order: Order,
    at: string,
    tellAll?: boolean,
  ) => Promise<PublishAnswer<PublishReason | "momentMissing" | "inThePast">>;
  /** Publishes the draft at the time that was set for an earlier revision, in place of that revision. */
  takePlace: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason | "inThePast" | "notScheduled">>;
  unschedule: (order: Order) => Promise<PublishAnswer<"notScheduled">>;
  /** Opens the preview. Answers with the address that the page will have. */
  preview: () => Promise<{ ok: true; address: string } | Refused<never>>;
};
