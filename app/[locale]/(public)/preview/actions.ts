"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { formAction } from "@/app/_server/form-action";
import { href } from "@/lib/i18n/routes";
import { previewCookie } from "@/lib/preview/preview-cookie";
import { previewLinkEnds } from "@/lib/preview/preview-links";

/**
 * Makes the site show drafts in this browser until the preview link expires. `token` comes from that link. Redirects to
 * an explanation if the link is not valid.
 */
export async function enterByPreviewLink(token: string, data: FormData): Promise<void> {
  await formAction<void>(data, async ({ locale, ...context }) => {
    const endsAt = await previewLinkEnds(context, token);
    if (!endsAt) redirect(href("unknownPreview", locale));
    const secure = deps().env.siteUrl.startsWith("https:");
    (await cookies()).set(previewCookie, token, { httpOnly: true, sameSite: "lax", secure });
    redirect(href("home", locale));
  });
}

/** Ends the preview in this browser by deleting the cookie. */
export async function leavePreview(data: FormData): Promise<void> {
  await formAction<void>(data, async ({ locale }) => {
    (await cookies()).delete(previewCookie);
    redirect(href("home", locale));
  });
}
