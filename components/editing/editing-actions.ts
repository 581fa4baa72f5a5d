import type { Difference } from "@/lib/editing/compare";
import type { PublishRefusal } from "@/lib/editing/kind";

/** Which saved state is being written on (lib/editing/document.ts). */
export type Basis = { number: number; version: number };
export type Order = { documentId: string; basis: Basis };

type Refusal = { ok: false; reason: "signedOut" | "failed" };

export type SaveAnswer =
  | { ok: true; basis: Basis; savedAt: Date }
  | { ok: false; reason: "savedMeanwhile"; by: string | null; basis: Basis; changes: Difference[] }
  | { ok: false; reason: "incomplete" | "tooLong" }
  | Refusal;

/** What the editing screen asks of the server. */
export type EditingActions = {
  save: (order: Order, content: unknown) => Promise<SaveAnswer>;
  /** Without a moment at once; null takes a moment back. */
  publish: (
    order: Order,
    publishAt?: Date | null,
  ) => Promise<{ ok: true } | { ok: false; reason: "savedMeanwhile" | "inThePast" | PublishRefusal } | Refusal>;
  /** Opens the preview; tells where the page will be. */
  preview: () => Promise<{ ok: true; address: string } | Refusal>;
};
