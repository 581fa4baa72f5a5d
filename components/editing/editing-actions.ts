import type { Difference } from "@/lib/documents/compare";
import type { PublishRefusal } from "@/lib/documents/kind";
import type { MailQuestionTexts } from "./mail-question";

/** Which saved state is being written on (lib/documents/document.ts). */
export type Basis = { number: number; version: number };
/** What is asked about which document. `sitting`: the open screen that asks. */
export type Order = { documentId: string; basis: Basis; sitting: string };

type Refused<Reason> = { ok: false; reason: Reason | "signedOut" | "failed" };

export type SaveAnswer =
  | { ok: true; basis: Basis; savedAt: Date }
  | { ok: false; reason: "savedMeanwhile"; by: string | null; basis: Basis; changes: Difference[] }
  | Refused<"incomplete" | "tooLong">;

/** `told`: who has been mailed because of it. `asks`: it would mail people, and is done once `tellAll` says whether it shall. */
export type PublishAnswer<Reason> =
  | { ok: true; told: readonly string[] }
  | { ok: false; reason: "asks"; question: MailQuestionTexts }
  | Refused<Reason>;

type PublishReason = "savedMeanwhile" | "unreadable" | PublishRefusal;

/** What the editing screen asks of the server. After what changes what is public, the page is told how it is with it now. */
export type EditingActions = {
  save: (order: Order, content: unknown) => Promise<SaveAnswer>;
  publish: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason>>;
  /** Sets when the draft becomes public, as it was typed. */
  schedule: (
    order: Order,
    at: string,
    tellAll?: boolean,
  ) => Promise<PublishAnswer<PublishReason | "momentMissing" | "inThePast">>;
  /** Lets the draft become public when an earlier revision was to. */
  takePlace: (order: Order, tellAll?: boolean) => Promise<PublishAnswer<PublishReason | "inThePast" | "notScheduled">>;
  unschedule: (order: Order) => Promise<PublishAnswer<"notScheduled">>;
  /** Opens the preview; tells where the page will be. */
  preview: () => Promise<{ ok: true; address: string } | Refused<never>>;
};
