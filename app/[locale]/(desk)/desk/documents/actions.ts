"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { documentAction } from "@/app/_server/document-action";
import { documentAddress } from "@/app/_server/document-address";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { EditingActions, Order, SaveAnswer } from "@/components/editing/editing-actions";
import type { Prisma } from "@/lib/db/generated/client";
import { changesBetween } from "@/lib/editing/changes-between";
import { publishDraft, scheduleDraft } from "@/lib/editing/publish-draft";
import { loadRevisionHead } from "@/lib/editing/queries";
import { restoreRevision } from "@/lib/editing/restore-revision";
import { saveDraft } from "@/lib/editing/save-draft";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

/** Keeps what is being written. Tells who was ahead, and what differs, if somebody was. */
export async function saveDraftAction(...[order, content]: Parameters<EditingActions["save"]>): Promise<SaveAnswer> {
  return documentAction(order, async ({ user, document, kind, basis, ...deps }): Promise<SaveAnswer> => {
    const written = kind.schema.safeParse(content);
    if (!written.success) return { ok: false, reason: "incomplete" };
    const mine = written.data as Prisma.InputJsonObject;
    const saved = await saveDraft(deps, { documentId: document.id, basis, content: mine, userId: user.id });
    if (saved.ok) return { ok: true, basis: saved.basis, savedAt: deps.clock.now() };
    if (saved.reason === "tooLong") return saved;
    const { number } = saved.newest;
    const newest = await loadRevisionHead(deps, document.id, number);
    const changes = await changesBetween(deps, kind, { documentId: document.id, number, mine });
    return { ok: false, reason: "savedMeanwhile", by: newest?.savedBy?.name ?? null, basis: saved.newest, changes };
  });
}

/** Makes the draft public: now, or at the moment that is given. */
export async function publishAction(...[order, publishAt]: Parameters<EditingActions["publish"]>) {
  return documentAction(order, async ({ user, document, basis, ...deps }) => {
    const checked = { documentId: document.id, basis, userId: user.id };
    const answer =
      publishAt === undefined
        ? await publishDraft(deps, checked)
        : await scheduleDraft(deps, { ...checked, publishAt: publishAt && z.date().parse(publishAt) });
    // A menu, a list or a link of any page may tell of it: readers of this instance see it at once.
    if (answer.ok && publishAt === undefined) publicPagesChanged();
    refresh();
    return answer;
  });
}

/** Brings an earlier revision back as the draft, and opens it. */
export async function restoreAction(order: Order, number: number, data: FormData): Promise<void> {
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
