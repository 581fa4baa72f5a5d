import type { z } from "zod";
import type { Db, Tx } from "@/lib/db/client";
import type { DocumentKind } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { DraftOf } from "./as-draft";
import type { Mailing } from "./mailing";

/**
 * The subject that a document describes: a page, a seminar, or one of the lists that exist only once, such as the list
 * of members.
 */
export type Subject = { kind: DocumentKind; pageId: string | null; seminarId: string | null };

/**
 * The reasons why publishing can be refused: the draft removes an attendance option, a fee category or a question that
 * registrations use, it announces a seminar that has no date, or it hides a seminar for which people have registered.
 */
export const publishRefusals = ["optionInUse", "feeInUse", "questionInUse", "dayMissing", "peopleRegistered"] as const;
export type PublishRefusal = (typeof publishRefusals)[number];

/**
 * The reasons why readers do not see a published document. `offSite`: its page is not on the site. `notAnnounced`: its
 * seminar has no announcement time. `announcedLater`: the announcement time of its seminar is in the future.
 */
export type Hidden = "offSite" | "notAnnounced" | "announcedLater";

/**
 * One text of a document, used for comparing revisions: its place in the document, its language, and its paragraphs as
 * lines without formatting.
 */
export type TextOf = { place: string; locale: Locale | null; lines: string[] };

/**
 * The definition of one kind of document, which lib/documents and lib/publishing use: the schema of the content, and
 * functions that read and write the published content.
 */
export type Kind<Content> = {
  schema: z.ZodType<Content>;
  /**
   * Reads the content that is public now. When a document is opened for the first time, this content becomes its first
   * revision.
   */
  read(db: Db | Tx, subject: Subject): Promise<Content>;
  /**
   * Returns the reason why `content` cannot be published at the time `now`; null if `content` can be published. A kind
   * whose documents can always be published does not have this function.
   */
  refuses?(tx: Tx, subject: Subject, content: Content, now: Date): Promise<PublishRefusal | null>;
  /**
   * Publishes `content` in the caller's transaction. `tellAll` decides whether the people who are affected by a change
   * of the seminar's date, time or venue get a mail about it. Returns numbers of people (see mailing.ts): the number of
   * people who are affected by such a change, even if they get no mail, and the numbers of people who always get a
   * mail.
   */
  publish(tx: Tx, subject: Subject, content: Content, at: { now: Date; tellAll: boolean }): Promise<Mailing>;
  /** Returns the reason why readers do not see the published content at the time `now`; null if they see it. */
  hiddenBecause(db: Db | Tx, subject: Subject, now: Date): Promise<Hidden | null>;
  /**
   * Returns all texts of `content` that readers would see if it were published, in the order of the document and
   * exactly as they were typed.
   */
  texts(content: DraftOf<Content>): TextOf[];
};
