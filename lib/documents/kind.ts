import type { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";
import type { DocumentKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { DraftOf } from "./as-draft";
import type { Mailing } from "./mailing";

/** What a document is of: a page, a seminar, or one of the lists of which there is one. */
export type Subject = { kind: DocumentKind; pageId: string | null; seminarId: string | null };

/** Something is to go that registrations have chosen or answered; or a seminar would be announced without its day. */
export const publishRefusals = ["optionInUse", "feeInUse", "questionInUse", "dayMissing"] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

/**
 * Why readers don't see what has been published: it has been taken off the site, it has no moment of announcement, or that
 * moment is still to come.
 */
export type Hidden = "offSite" | "notAnnounced" | "announcedLater";

/** One text of a document, for comparing revisions: where it is, in which language, and its paragraphs as plain lines. */
export type TextOf = { place: string; locale: Locale | null; lines: string[] };

/**
 * How one kind of document is edited: the shape of its content, where the published content is read, and how it is
 * written there. The machinery of this folder knows nothing else of it.
 */
export type Kind<Content> = {
  schema: z.ZodType<Content>;
  /** The content that is public now, which editing starts from. */
  read(db: Db | Tx, subject: Subject): Promise<Content>;
  /** Why `content` can't be made public at the moment `now`; null, or no such function: it can. */
  refuses?(tx: Tx, subject: Subject, content: Content, now: Date): Promise<PublishRefusal | null>;
  /**
   * Makes `content` public, in the caller's transaction. `tellAll`: whether all whom a change concerns are told by mail.
   * Returns whom it concerns, told or not, and who is mailed in any case.
   */
  publish(tx: Tx, subject: Subject, content: Content, at: { now: Date; tellAll: boolean }): Promise<Mailing>;
  /** Why readers don't see what is published of it at the moment `now`; null when they do. */
  hiddenBecause(db: Db | Tx, subject: Subject, now: Date): Promise<Hidden | null>;
  /** Every text that a reader could see, in the order of the document; of a draft, as it was typed. */
  texts(content: DraftOf<Content>): TextOf[];
};
