import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { ArrangementEditor } from "@/components/seminars/editing/arrangement-editor";
import { EditorSwitch } from "@/components/seminars/editing/editor-switch";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { openDraft } from "@/lib/documents/open-draft";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadQueue } from "@/lib/seats/load-queue";
import { seatWords } from "@/lib/seats/seat-states";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { loadWhomToTell } from "@/lib/seminars/desk-queries";
import { DeskPage } from "../../../../_desk-page";
import { documentActions } from "../../../documents/_document-actions";
import { previewSeminar } from "../../../preview/actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]/arrangement">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  return {
    title: translator(await pageLocale(), "seminarDesk")("arrangementTitle", { year }),
    robots: { index: false },
  };
}

export default async function EditArrangementPage({ params }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const year = parseYear((await params).year);
  const seminar = year && (await deps().db.seminar.findUnique({ where: { year } }));
  if (!year || !seminar) notFound();
  const { db, clock } = deps();
  const subject = { kind: "arrangement", pageId: null, seminarId: seminar.id } as const;
  const { document, publication } = await openDraft({ db, clock }, arrangementKind, subject);
  const t = translator(locale, "seminarDesk");
  const queue = await loadQueue({ db, clock }, year, locale);
  const names = await loadWhomToTell({ db }, seminar.id);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <EditorSwitch locale={locale} year={year} current="editArrangement" />
      <ArrangementEditor
        locale={locale}
        title={t("arrangementTitle", { year: String(year) })}
        lead={t("arrangementLead")}
        document={document}
        address={publication.hidden ? null : href("seminar", locale, { year })}
        revisionsAddress={href("revisions", locale, { id: document.documentId })}
        publication={publication}
        texts={messagesOf(locale, "pages")}
        listsTexts={messagesOf(locale, "lists")}
        seminarTexts={messagesOf(locale, "seminarDesk")}
        kinds={messagesOf(locale, "registration").kinds}
        seats={{
          words: Object.fromEntries(queue.map((option) => [option.id, seatWords(option, locale)])),
          address: href("queue", locale, { year }),
        }}
        whom={{ summary: t("day.whom", { count: names.length }), names }}
        actions={{ ...documentActions(locale), preview: previewSeminar.bind(null, year, locale) }}
      />
    </DeskPage>
  );
}
