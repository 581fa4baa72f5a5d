"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Deps } from "@/app/_server/deps";
import { documentAction } from "@/app/_server/document-action";
import { documentAddress } from "@/app/_server/document-links";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { EditingActions, Order, SaveAnswer } from "@/components/editing/editing-actions";
import type { Prisma } from "@/lib/db/generated/client";
import { asDraft } from "@/lib/documents/as-draft";
import { changesBetween } from "@/lib/documents/changes-between";
import type { Basis } from "@/lib/documents/document";
import type { Mailing } from "@/lib/documents/mailing";
import { loadRevisionHead } from "@/lib/documents/queries";
import { restoreRevision } from "@/lib/documents/restore-revision";
import { saveDraft } from "@/lib/documents/save-draft";
import { calendarDay } from "@/lib/i18n/format";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { publishDraft } from "@/lib/publishing/publish-draft";
import { scheduleDraft, takePlace, unschedule } from "@/lib/publishing/schedule-draft";
import { readMoment } from "@/lib/time/typed-time";
import { mailedWords, questionOf } from "./_mail-words";

/**
 * Saves the draft even if some fields are invalid, because only a published text must be valid. If another user has
 * saved the same draft in the meantime, returns that user's name and the differences.
 */
export async function saveDraftAction(...[asked, content]: Parameters<EditingActions["save"]>): Promise<SaveAnswer> {
  return documentAction(asked, async ({ user, document, kind, basis, sitting, ...deps }): Promise<SaveAnswer> => {
    const mine = asDraft(kind.schema, content);
    const order = { documentId: document.id, basis, userId: user.id, sitting };
    const saved = await saveDraft(deps, { ...order, content: mine as Prisma.InputJsonObject });
    if (saved.ok) return { ok: true, basis: saved.basis, savedAt: deps.clock.now() };
    if (saved.reason === "tooLong") return saved;
    const { number } = saved.newest;
    const newest = await loadRevisionHead(deps, document.id, number);
    const changes = await changesBetween(deps, kind, { documentId: document.id, number, mine });
    return { ok: false, reason: "savedMeanwhile", by: newest?.savedBy?.name ?? null, basis: saved.newest, changes };
  });
}

type Asked = Parameters<EditingActions["publish"]>;

/**
 * Publishes the draft now. `tellAll` is the user's answer to the question whether all affected people get a mail. If
 * the publication would send mails and `tellAll` is missing, publishes nothing and returns the texts of this question.
 */
export async function publishAction(locale: Locale, ...[order, tellAll]: Asked) {
  return publishing(order, async (deps, checked) => {
    const answer = await publishDraft(deps, { ...checked, tellAll: tellSchema.parse(tellAll) });
    if (answer.ok) publicPagesChanged();
    return inWords(answer, "now", locale);
  });
}

/** Schedules the publication of the draft. `at` is the date and time, in Europe/Helsinki, as the user typed them. */
export async function scheduleAction(locale: Locale, ...[order, at, tellAll]: Parameters<EditingActions["schedule"]>) {
  return publishing(order, async (deps, checked) => {
    const { year } = calendarDay(deps.clock.now());
    const publishAt = readMoment(z.string().parse(at), { year });
    if (!publishAt) return { ok: false, reason: "momentMissing" } as const;
    const wanted = { ...checked, publishAt: new Date(publishAt), tellAll: tellSchema.parse(tellAll) };
    return inWords(await scheduleDraft(deps, wanted), "later", locale);
  });
}

/**
 * Schedules the draft. The draft replaces an earlier revision (saved state of the document) that is already scheduled,
 * and the time of publication stays the same.
 */
export async function takePlaceAction(locale: Locale, ...[order, tellAll]: Asked) {
  return publishing(order, async (deps, checked) =>
    inWords(await takePlace(deps, { ...checked, tellAll: tellSchema.parse(tellAll) }), "later", locale),
  );
}

/** Cancels the scheduled publication of a document. */
export async function unscheduleAction(order: Order) {
  return publishing(order, async (deps, checked) => {
    const answer = await unschedule(deps, checked);
    return answer.ok ? ({ ok: true, told: [] } as const) : answer;
  });
}

const tellSchema = z.boolean().optional();

type Refusal = { ok: false; reason: string };
type Answered = { ok: true; mailed?: Mailing } | { ok: false; reason: "asks"; mailing: Mailing } | Refusal;

/**
 * Converts the result of a publication for the editing screen. If the user must answer a question about mails first,
 * adds the texts of this question. If the document was published, adds sentences about the mails that were sent.
 */
function inWords<Answer extends Answered>(answer: Answer, when: "now" | "later", locale: Locale) {
  type Refused = Exclude<Answer, { ok: true } | { reason: "asks" }>;
  if (answer.ok) return { ok: true, told: answer.mailed ? mailedWords(answer.mailed, locale) : [] } as const;
  if ("mailing" in answer) {
    return { ok: false, reason: "asks", question: questionOf(answer.mailing, when, locale) } as const;
  }
  return answer as Refused;
}

type Checked = { documentId: string; basis: Basis; userId: string };

/**
 * Runs an action that publishes a document, or schedules or cancels its publication. Then refreshes the page. The page
 * is refreshed even if the action was refused, because the screen may show an old state.
 */
function publishing<Answer>(order: Order, change: (deps: Deps, checked: Checked) => Promise<Answer>) {
  return documentAction(order, async ({ user, document, basis, ...deps }) => {
    const answer = await change(deps, { documentId: document.id, basis, userId: user.id });
    refresh();
    return answer;
  });
}

/**
 * Makes an earlier revision (saved state of the document) the draft again, and opens the editing screen of the
 * document.
 */
export async function restoreAction(order: Omit<Order, "sitting">, number: number, data: FormData): Promise<void> {
  const sent = data.get("locale");
  const locale = isLocale(sent) ? sent : defaultLocale;
  const address = await documentAction(order, async ({ user, document, basis, ...deps }) => {
    const wanted = { documentId: document.id, basis, number: z.int().parse(number), userId: user.id };
    const restored = await restoreRevision(deps, wanted);
    return restored.ok ? documentAddress(document, locale) : href("revisions", locale, { id: document.id });
  });
  if (typeof address !== "string" && address.reason === "failed") throw new Error("a revision could not be restored");
  redirect(typeof address === "string" ? address : href("signIn", locale));
}
