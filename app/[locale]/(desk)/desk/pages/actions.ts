"use server";

import { redirect } from "next/navigation";
import { deskAction } from "@/app/_server/desk-action";
import type { NewPageState } from "@/components/pages/new-page-form";
import { sentAgain } from "@/components/ui/form-state";
import { canEditPages } from "@/lib/auth/policies";
import { createPage, trashPage, unpublishPage } from "@/lib/content/change-page";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** Begins a page and opens it. */
export async function createPageAction(state: NewPageState, data: FormData): Promise<NewPageState> {
  const again = sentAgain(state, data, ["title"]);
  return deskAction<NewPageState>(
    canEditPages,
    data,
    async ({ locale, user, ...deps }) => {
      const title = again.values.title?.trim() || translator(locale, "pages")("untitled");
      redirect(href("editPage", locale, { id: await createPage(deps, { title, userId: user.id }) }));
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Puts a page into the trash, takes it back, or takes it off the site. */
export async function changePageAction(pageId: string, change: "trash" | "untrash" | "unpublish", data: FormData) {
  await deskAction<void>(canEditPages, data, async ({ locale, user, ...deps }) => {
    await (change === "unpublish"
      ? unpublishPage(deps, { pageId, userId: user.id })
      : trashPage(deps, { pageId, trashed: change === "trash", userId: user.id }));
    redirect(href("pages", locale));
  });
}
