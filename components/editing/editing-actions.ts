import type { Difference } from "@/lib/documents/compare";
import type { PublishRefusal } from "@/lib/documents/kind";
import type { MailQuestionTexts } from "./mail-question";

/**
 * The saved state of a document from which a change starts. `number` is the number of a revision, and `version` says
 * how many times this revision has been saved (see lib/documents/document.ts).
 */
export type Basis = { number: number; version: number };
/**
 * Identifies the document of a request, and the saved state from which the user's change starts. `sitting` identifies
 * the open editing screen.
 */
export type Order = { documentId: string; basis: Basis; sitting: string };

type Refused<Reason> = { ok: false; reason: Reason | "signedOut" | "failed" };

export type SaveAnswer =
  | { ok: true; basis: Basis; savedAt: Date }
  | { ok: false; reason: "savedMeanwhile"; by: string | null; basis: Basis; changes: Difference[] }
  | Refused<"incomplete" | "tooLong">;

/**
 * The server's answer to a request to publish. `told` contains sentences that say who got an e-mail. The reason `asks`
 * means that nothing was published yet: the publication would send e-mails, so the user must answer `question` first.
 * To send the user's answer, call the action again with `tellAll`.
 */
export type PublishAnswer<Reason> =
  | { ok: true; told: readonly string[] }
  | { ok: false; reason: "asks"; question: MailQuestionTexts }
  | Refused<Reason>;

type PublishReason = "savedMeanwhile" | "unreadable" | PublishRefusal;

/** The server actions of an editing screen. The actions that change the public content also refresh the page. */
export type EditingActions = {
  save: (order: Order, content: unknown) => Promise<SaveAnswer>;
  publish: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason>>;
  /** Schedules the publication. `at` is the time as the user typed it. */
  schedule: (
    order: Order,
    at: string,
    tellAll?: boolean,
  ) => Promise<PublishAnswer<PublishReason | "momentMissing" | "inThePast">>;
  /**
   * Schedules the current draft instead of an earlier revision (saved state of the document) that was scheduled. The
   * time of the publication stays the same, and the earlier revision is not published.
   */
  takePlace: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason | "inThePast" | "notScheduled">>;
  unschedule: (order: Order) => Promise<PublishAnswer<"notScheduled">>;
  /** Opens the preview. Returns the URL of the previewed page. */
  preview: () => Promise<{ ok: true; address: string } | Refused<never>>;
};
