import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { PageEditor } from "@/components/pages/page-editor";
import { canEditPages } from "@/lib/auth/policies";
import { loadEmbeds } from "@/lib/content/load-embeds";
import { loadSiteParts } from "@/lib/content/load-site-parts";
import { openPage } from "@/lib/content/open-page";
import { loadOutdated } from "@/lib/content/outdated-translations";
import { pageContentSchema } from "@/lib/content/page-content";
import { asDraft } from "@/lib/documents/as-draft";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { DeskPage } from "../../../_desk-page";
import { documentActions } from "../../documents/_document-actions";
import { previewPage } from "../../preview/actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "pages")("editTitle"), robots: { index: false } };
}

export default async function EditPage({ params }: PageProps<"/[locale]/desk/pages/[id]">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  const { id } = await params;
  const opened = await openPage(deps(), id, locale);
  if (!opened) notFound();
  const { documentId, newest, publication, address } = opened;
  const content = asDraft(pageContentSchema, newest.content);
  const [site, outdated, embeds] = await Promise.all([
    loadSiteParts(deps(), locale),
    loadOutdated(deps(), newest),
    loadEmbeds(deps(), [content.fi.body], "fi"),
  ]);
  return (
    <DeskPage locale={locale} user={user} current="pages">
      <PageEditor
        locale={locale}
        document={{ documentId, basis: { number: newest.number, version: newest.version }, content }}
        address={address}
        outdated={outdated}
        revisionsAddress={href("revisions", locale, { id: documentId })}
        publication={publication}
        texts={messagesOf(locale, "pages")}
        editorTexts={messagesOf(locale, "editor")}
        site={{ ...site, pictureProblems: messagesOf(locale, "pages").pictureProblems }}
        embeds={embeds}
        actions={{ ...documentActions(locale), preview: previewPage.bind(null, id, locale) }}
      />
    </DeskPage>
  );
}
