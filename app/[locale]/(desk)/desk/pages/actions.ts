"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { editorAction } from "@/app/_server/editor-action";
import type { EditingActions, Order, SaveAnswer } from "@/components/pages/editing-actions";
import { createPage, trashPage, unpublishPage } from "@/lib/content/change-page";
import { changesBetween } from "@/lib/content/changes-between";
import { pageContentSchema } from "@/lib/content/page-kind";
import { publishDraft, scheduleDraft } from "@/lib/editing/publish-draft";
import { loadRevisionHead } from "@/lib/editing/queries";
import { restoreRevision } from "@/lib/editing/restore-revision";
import { saveDraft } from "@/lib/editing/save-draft";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

const basisSchema = z.object({ number: z.int(), version: z.int() });
const orderSchema = z.object({ documentId: z.uuid(), basis: basisSchema });

/** Keeps what is being written. Tells who was ahead, and what differs, if somebody was. */
export async function saveDraftAction(...[order, content]: Parameters<EditingActions["save"]>): Promise<SaveAnswer> {
  return editorAction(async ({ user, ...deps }): Promise<SaveAnswer> => {
    const { documentId, basis } = orderSchema.parse(order);
    const written = pageContentSchema.safeParse(content);
    if (!written.success) return { ok: false, reason: "titleMissing" };
    const saved = await saveDraft(deps, { documentId, basis, content: written.data, userId: user.id });
    if (saved.ok) return { ok: true, basis: saved.basis, savedAt: deps.clock.now() };
    if (saved.reason === "tooLong") return saved;
    const newest = await loadRevisionHead(deps, documentId, saved.newest.number);
    const changes = await changesBetween(deps, { documentId, number: saved.newest.number, mine: written.data });
    return { ok: false, reason: "savedMeanwhile", by: newest?.savedBy?.name ?? null, basis: saved.newest, changes };
  });
}

/** Makes the draft public: now, or at the moment that is given. */
export async function publishAction(...[order, publishAt]: Parameters<EditingActions["publish"]>) {
  return editorAction(async ({ user, ...deps }) => {
    const checked = { ...orderSchema.parse(order), userId: user.id };
    const answer =
      publishAt === undefined
        ? await publishDraft(deps, checked)
        : await scheduleDraft(deps, { ...checked, publishAt: publishAt && z.date().parse(publishAt) });
    refresh();
    return answer;
  });
}

/** Brings an earlier revision back as the draft, and opens it. */
export async function restoreAction(pageId: string, order: Order, number: number, data: FormData): Promise<void> {
  const locale = localeOf(data);
  const restored = await editorAction(({ user, ...deps }) =>
    restoreRevision(deps, { ...orderSchema.parse(order), number: z.int().parse(number), userId: user.id }),
  );
  redirect(href(restored.ok ? "editPage" : "revisions", locale, { id: pageId }));
}

const localeOf = (data: FormData) => {
  const sent = data.get("locale");
  return isLocale(sent) ? sent : defaultLocale;
};

/** Begins a page and opens it. */
export async function createPageAction(data: FormData): Promise<void> {
  const locale = localeOf(data);
  const title = String(data.get("title") ?? "").trim() || translator(locale, "pages")("untitled");
  const id = await editorAction(({ user, ...deps }) => createPage(deps, { title, userId: user.id }));
  redirect(typeof id === "string" ? href("editPage", locale, { id }) : href("signIn", locale));
}

/** Puts a page into the trash, takes it back, or takes it off the site. */
export async function changePageAction(pageId: string, change: "trash" | "untrash" | "unpublish", data: FormData) {
  const locale = localeOf(data);
  await editorAction(({ user, ...deps }) =>
    change === "unpublish"
      ? unpublishPage(deps, { pageId, userId: user.id })
      : trashPage(deps, { pageId, trashed: change === "trash", userId: user.id }),
  );
  redirect(href("pages", locale));
}
