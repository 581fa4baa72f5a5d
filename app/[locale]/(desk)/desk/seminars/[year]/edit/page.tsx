import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { EditorSwitch } from "@/components/seminars/editing/editor-switch";
import { WordsEditor } from "@/components/seminars/editing/words-editor";
import { canArrangeSeminar, canEditDocument } from "@/lib/auth/policies";
import { loadSiteParts } from "@/lib/content/load-site-parts";
import { openDraft } from "@/lib/documents/open-draft";
import { isoDay } from "@/lib/i18n/format";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import { DeskPage } from "../../../../_desk-page";
import { documentActions } from "../../../documents/_document-actions";
import { previewSeminar } from "../../../preview/actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return { title: translator(await pageLocale(), "seminarDesk")("editTitle", { year }), robots: { index: false } };
}

export default async function EditSeminarPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, (someone) => canEditDocument(someone, "seminar"));
  const year = parseYear((await params).year);
  const seminar = year && (await deps().db.seminar.findUnique({ where: { year } }));
  if (!year || !seminar) notFound();
  const { db, clock } = deps();
  const subject = { kind: "seminar", pageId: null, seminarId: seminar.id } as const;
  const { document, publication } = await openDraft({ db, clock }, seminarKind, subject);
  const texts = messagesOf(locale, "pages");
  const t = translator(locale, "seminarDesk");
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      {canArrangeSeminar(user) && <EditorSwitch locale={locale} year={year} current="editSeminar" />}
      <WordsEditor
        locale={locale}
        title={t("editTitle", { year: String(year) })}
        lead={t("lead")}
        document={document}
        address={publication.hidden ? null : href("seminar", locale, { year })}
        revisionsAddress={href("revisions", locale, { id: document.documentId })}
        publication={publication}
        texts={texts}
        listsTexts={messagesOf(locale, "lists")}
        seminarTexts={messagesOf(locale, "seminarDesk")}
        editorTexts={messagesOf(locale, "editor")}
        site={{ ...(await loadSiteParts(deps(), locale)), pictureProblems: texts.pictureProblems }}
        day={seminar.date && isoDay(seminar.date)}
        actions={{ ...documentActions(locale), preview: previewSeminar.bind(null, year, locale) }}
      />
    </DeskPage>
  );
}
