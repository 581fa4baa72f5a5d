import type { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";
import type { DocumentKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { DraftOf } from "./as-draft";
import type { Mailing } from "./mailing";

/** What a document describes: a page, a seminar, or one of the lists that exist only once, such as the members. */
export type Subject = { kind: DocumentKind; pageId: string | null; seminarId: string | null };

/**
 * Refusals to publish: the draft removes an attendance option, fee category or question that registrations use, or it
 * announces a seminar without its day.
 */
export const publishRefusals = ["optionInUse", "feeInUse", "questionInUse", "dayMissing"] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

/**
 * Why readers don't see a published document: it was taken off the site, no time of announcement is set, or that time
 * is in the future.
 */
export type Hidden = "offSite" | "notAnnounced" | "announcedLater";

/**
 * One text of a document, for comparing revisions: its place in the document, its language, and its paragraphs as plain
 * lines.
 */
export type TextOf = { place: string; locale: Locale | null; lines: string[] };

/**
 * Everything that lib/documents and lib/publishing need to know of one kind of document: the schema of its content, and
 * how the published content is read and written.
 */
export type Kind<Content> = {
  schema: z.ZodType<Content>;
  /** Reads the content that is public now. It becomes the first revision. */
  read(db: Db | Tx, subject: Subject): Promise<Content>;
  /** Why `content` can't be published at `now`; null if it can. A kind that never refuses leaves this function out. */
  refuses?(tx: Tx, subject: Subject, content: Content, now: Date): Promise<PublishRefusal | null>;
  /**
   * Makes `content` public, in the caller's transaction. `tellAll`: whether everyone affected by a change is told by
   * mail. Returns whom the change affects, even if they are not told, and who gets a mail in any case.
   */
  publish(tx: Tx, subject: Subject, content: Content, at: { now: Date; tellAll: boolean }): Promise<Mailing>;
  /** Why readers don't see the published content at the time `now`; null when they do. */
  hiddenBecause(db: Db | Tx, subject: Subject, now: Date): Promise<Hidden | null>;
  /**
   * Every text that a reader could see, in the order of the document. The texts of a draft are given as they were
   * typed.
   */
  texts(content: DraftOf<Content>): TextOf[];
};
