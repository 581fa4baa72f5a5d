import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { RevisionsView } from "@/components/pages/revisions-view";
import { canEditPages } from "@/lib/auth/policies";
import { openPage } from "@/lib/content/open-page";
import { pageContentSchema, pageKind } from "@/lib/content/page-kind";
import { compareTexts } from "@/lib/editing/compare";
import { loadRevision, loadRevisions } from "@/lib/editing/queries";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../../../_desk-page";
import { restoreAction } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "pages")("revisions.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/pages/[id]/revisions">;

const numberOf = (value: string | string[] | undefined) => (/^\d{1,6}$/.test(String(value)) ? Number(value) : null);

async function textsOf(documentId: string, number: number | null) {
  const revision = number === null ? null : await loadRevision(deps(), documentId, number);
  return revision && pageKind.texts(pageContentSchema.parse(revision.content));
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canEditPages);
  const { id } = await params;
  const opened = await openPage(deps(), id, locale);
  if (!opened) notFound();
  const { documentId, newest } = opened;
  const query = await searchParams;
  const to = numberOf(query["to"]) ?? newest.number;
  const from = numberOf(query["from"]) ?? Math.max(1, to - 1);
  const [revisions, earlier, later] = await Promise.all([
    loadRevisions(deps(), documentId),
    textsOf(documentId, from),
    textsOf(documentId, to),
  ]);
  const order = { documentId, basis: { number: newest.number, version: newest.version } };
  return (
    <DeskPage locale={locale} user={user} current="pages">
      <RevisionsView
        locale={locale}
        pageId={id}
        revisions={revisions}
        from={from}
        to={to}
        changes={earlier && later ? compareTexts(earlier, later) : []}
        restore={restoreAction.bind(null, id, order)}
      />
    </DeskPage>
  );
}
