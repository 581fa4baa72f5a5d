import { randomUUID } from "node:crypto";
import { roles } from "@/lib/auth/role";
import { createPage, trashPage } from "@/lib/content/change-page";
import { pageKind } from "@/lib/content/page-kind";
import { openDocument } from "@/lib/documents/open-draft";
import { loadNewest } from "@/lib/documents/queries";
import { loadPreviewLinks, makePreviewLink } from "@/lib/preview/preview-links";
import { scheduleDraft } from "@/lib/publishing/schedule-draft";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, form, unsent, within } from "./given";

const body = { type: "doc", content: [] };

/**
 * Creates a page and opens it for editing. Returns its id, its changed content, and the `order` that the editing screen
 * sends with it.
 */
async function openedPage(site: TestSite) {
  const title = "Kokeilu";
  const id = await createPage(site, { title, userId: "other", submissionId: randomUUID() });
  const document = await openDocument(site, pageKind, { kind: "page", pageId: id, seminarId: null });
  const { number, version } = await loadNewest(site, document.id);
  const content = { fi: { title: "Toinen", lead: null, body }, sv: null, en: null };
  return { id, order: { documentId: document.id, basis: { number, version } }, content };
}

/** Creates a page like `openedPage`, and schedules its publication. */
async function scheduledPage(site: TestSite) {
  const page = await openedPage(site);
  const publishAt = new Date("2023-10-01T09:00:00+03:00");
  await scheduleDraft(site, { ...page.order, userId: "other", publishAt });
  return page;
}

const documents: Record<string, Access> = {
  saveDraftAction: {
    allowed: roles,
    untraced: "The log records the publication of a draft.",
    publicPages: "stay",
    prepare: async ({ site }) => {
      const { order, content } = await openedPage(site);
      return [order, content];
    },
  },
  publishAction: {
    allowed: roles,
    publicPages: "change",
    prepare: async ({ site }) => ["fi", (await openedPage(site)).order],
  },
  scheduleAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site }) => ["fi", (await openedPage(site)).order, "1.10.2023 klo 9"],
  },
  takePlaceAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site }) => ["fi", (await scheduledPage(site)).order],
  },
  unscheduleAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site }) => [(await scheduledPage(site)).order],
  },
  restoreAction: {
    allowed: roles,
    untraced: "The log records the publication of a draft.",
    publicPages: "stay",
    prepare: async ({ site }) => {
      const { order } = await openedPage(site);
      return [order, 1, form()];
    },
  },
};

const preview: Record<string, Access> = {
  openPreview: { allowed: roles, publicPages: "stay", prepare: async () => [form()], quiet: true },
  previewPage: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site }) => [(await openedPage(site)).id, "fi"],
    quiet: true,
  },
  previewSeminar: { allowed: roles, publicPages: "stay", prepare: async () => [2023, "fi"], quiet: true },
  previewPlace: { allowed: roles, publicPages: "stay", prepare: async () => ["group", "fi"], quiet: true },
  makePreviewLinkAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async () => [{ attempt: 0, days: 7 }, form({ days: "7" })],
    repeats: "The address of a link is shown once, so a person who lost it needs another link.",
  },
  endPreviewLinkAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site, userId }) => {
      await makePreviewLink(site, { userId, days: 7 });
      const [link] = await loadPreviewLinks(site);
      return [link?.id, form()];
    },
  },
};

const pages: Record<string, Access> = {
  createPageAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async () => [unsent, form({ title: "Uusi" })],
    makes: true,
  },
  changePageAction: {
    allowed: roles,
    publicPages: "change",
    prepare: async ({ site }) => {
      const { id } = await openedPage(site);
      await trashPage(site, { pageId: id, trashed: true, userId: "other" });
      return [id, "untrash", form()];
    },
  },
};

/** The actions for writing, previewing and publishing. */
export const editing: Record<string, Access> = {
  ...within("documents/actions.ts", documents),
  ...within("preview/actions.ts", preview),
  ...within("pages/actions.ts", pages),
};
