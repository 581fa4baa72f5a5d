"use server";

import { redirect } from "next/navigation";
import { editorAction } from "@/app/_server/editor-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import { createPage, trashPage, unpublishPage } from "@/lib/content/change-page";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

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
  await editorAction(async ({ user, ...deps }) => {
    const changed =
      change === "unpublish"
        ? await unpublishPage(deps, { pageId, userId: user.id })
        : await trashPage(deps, { pageId, trashed: change === "trash", userId: user.id });
    if (changed.ok) publicPagesChanged();
  });
  redirect(href("pages", locale));
}
