"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { deskAction } from "@/app/_server/desk-action";
import { editorAction } from "@/app/_server/editor-action";
import type { PreviewLinkState } from "@/components/preview/link-form";
import { canEditPages } from "@/lib/auth/policies";
import { pageAddress } from "@/lib/content/page-addresses";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { ownPreview, previewCookie } from "@/lib/preview/preview-cookie";
import { endPreviewLink, makePreviewLink, previewDays } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";

/** Sets a cookie in this browser. While the user is signed in, this cookie makes the site show drafts. */
async function beginOwnPreview(): Promise<void> {
  const secure = deps().env.siteUrl.startsWith("https:");
  (await cookies()).set(previewCookie, ownPreview, { httpOnly: true, sameSite: "lax", secure });
}

/** Opens the preview of the whole site. */
export async function openPreview(data: FormData): Promise<void> {
  await deskAction<void>(canEditPages, data, async ({ locale }) => {
    await beginOwnPreview();
    redirect(href("home", locale));
  });
}

/** Opens the preview of one page. Returns the URL that the page will have when it is published. */
export async function previewPage(pageId: string, locale: Locale) {
  return editorAction(async (context) => {
    await beginOwnPreview();
    const address = await withDrafts(context, (tx) => pageAddress(tx, z.uuid().parse(pageId), locale));
    return { ok: true, address: address ?? href("home", locale) } as const;
  });
}

/**
 * Opens the preview of the public page that shows a list (for example the members), and returns the URL of that page.
 */
export async function previewPlace(place: "home" | "group", locale: Locale) {
  return editorAction(async () => {
    await beginOwnPreview();
    return { ok: true, address: href(place, locale) } as const;
  });
}

/** Opens the preview of a seminar's page, and returns the URL of that page. */
export async function previewSeminar(year: number, locale: Locale) {
  return editorAction(async () => {
    await beginOwnPreview();
    return { ok: true, address: href("seminar", locale, { year: z.int().parse(year) }) } as const;
  });
}

/**
 * Creates a preview link for another person. The user sees the link only once, because the database stores only its
 * hash.
 */
export async function makePreviewLinkAction(state: PreviewLinkState, data: FormData): Promise<PreviewLinkState> {
  const days = previewDays.find((count) => String(count) === data.get("days")) ?? 7;
  const again = { attempt: state.attempt + 1, days };
  return deskAction<PreviewLinkState>(
    canEditPages,
    data,
    async ({ locale, user, env, ...deps }) => {
      const token = await makePreviewLink(deps, { userId: user.id, days });
      return { ...again, address: env.siteUrl + href("previewLink", locale, { token }) };
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Ends a preview link at once. After that, the link cannot be used any more. */
export async function endPreviewLinkAction(id: string, data: FormData): Promise<void> {
  await deskAction<void>(canEditPages, data, async ({ locale, user, ...deps }) => {
    await endPreviewLink(deps, { id, userId: user.id });
    redirect(href("preview", locale));
  });
}
