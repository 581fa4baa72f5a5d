"use server";

import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { editorAction } from "@/app/_server/editor-action";
import { textValues } from "@/app/_server/public-action";
import type { PreviewLinkState } from "@/components/preview/link-form";
import { pageAddress } from "@/lib/content/page-address";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { ownPreview, previewCookie } from "@/lib/preview/preview-cookie";
import { endPreviewLink, makePreviewLink, previewDays } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";

const localeOf = ({ locale }: Record<string, string>): Locale => (isLocale(locale) ? locale : defaultLocale);

/** Lets this browser preview the site for as long as its user is signed in. */
async function beginOwnPreview(): Promise<void> {
  const secure = deps().env.siteUrl.startsWith("https:");
  (await cookies()).set(previewCookie, ownPreview, { httpOnly: true, sameSite: "lax", secure });
}

/** Opens the preview of the whole site. */
export async function openPreview(data: FormData): Promise<void> {
  const locale = localeOf(textValues(data));
  const begun = await editorAction(async () => {
    await beginOwnPreview();
    return { ok: true } as const;
  });
  redirect(href(begun.ok ? "home" : "signIn", locale));
}

/** Opens the preview for one page; answers with the address that the page will have. */
export async function previewPage(pageId: string, locale: Locale) {
  return editorAction(async (context) => {
    await beginOwnPreview();
    const address = await withDrafts(context, (tx) => pageAddress(tx, z.uuid().parse(pageId), locale));
    return { ok: true, address: address ?? href("home", locale) } as const;
  });
}

/** Opens the preview where a list stands; answers with the address. */
export async function previewPlace(place: "home" | "group", locale: Locale) {
  return editorAction(async () => {
    await beginOwnPreview();
    return { ok: true, address: href(place, locale) } as const;
  });
}

/** Opens the preview of a seminar's page; answers with its address. */
export async function previewSeminar(year: number, locale: Locale) {
  return editorAction(async () => {
    await beginOwnPreview();
    return { ok: true, address: href("seminar", locale, { year: z.int().parse(year) }) } as const;
  });
}

/** Makes a link for someone else. Its address is told this once. */
export async function makeLink(_: PreviewLinkState, data: FormData): Promise<PreviewLinkState> {
  const values = textValues(data);
  const locale = localeOf(values);
  const days = previewDays.find((count) => String(count) === values["days"]) ?? 7;
  const made = await editorAction(async ({ user, env, ...context }) => {
    const token = await makePreviewLink(context, { userId: user.id, days });
    return { ok: true, address: env.siteUrl + href("previewLink", locale, { token }) } as const;
  });
  if (!made.ok) return { days, error: translator(locale, "preview")(made.reason) };
  refresh();
  return { days, address: made.address };
}

/** Ends a link at once. */
export async function endLink(id: string, data: FormData): Promise<void> {
  const locale = localeOf(textValues(data));
  await editorAction(({ user, ...context }) => endPreviewLink(context, { id, userId: user.id }));
  redirect(href("preview", locale));
}
