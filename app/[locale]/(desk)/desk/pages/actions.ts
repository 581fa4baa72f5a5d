"use server";

import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
import { deskAction } from "@/app/_server/desk-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import { sentAs } from "@/app/_server/sent-as";
import type { NewPageState } from "@/components/pages/new-page-form";
import { sentAgain } from "@/components/ui/form-state";
import { canEditPages } from "@/lib/auth/policies";
import { createPage, trashPage, unpublishPage } from "@/lib/content/change-page";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** Creates a page and opens its editing screen. */
export async function createPageAction(state: NewPageState, data: FormData): Promise<NewPageState> {
  const again = sentAgain(state, data, ["title"]);
  return deskAction<NewPageState>(
    canEditPages,
    data,
    async ({ locale, user, ...deps }, values) => {
      const title = again.values.title?.trim() || translator(locale, "pages")("untitled");
      const id = await createPage(deps, { title, userId: user.id, submissionId: sentAs(values) });
      redirect(href("editPage", locale, { id }));
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Moves a page to the trash, restores it from there, or unpublishes it. */
export async function changePageAction(pageId: string, change: "trash" | "untrash" | "unpublish", data: FormData) {
  checkBound({ pageId, change });
  await deskAction<void>(canEditPages, data, async ({ locale, user, ...deps }) => {
    const changed =
      change === "unpublish"
        ? await unpublishPage(deps, { pageId, userId: user.id })
        : await trashPage(deps, { pageId, trashed: change === "trash", userId: user.id });
    if (changed.ok) publicPagesChanged();
    redirect(href("pages", locale));
  });
}
