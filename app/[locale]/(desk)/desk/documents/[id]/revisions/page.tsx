import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { documentAddress } from "@/app/_server/document-links";
import { pageLocale } from "@/app/_server/locale";
import { RevisionsView } from "@/components/editing/revisions-view";
import { canEditDocument } from "@/lib/auth/policies";
import type { Document } from "@/lib/db/generated/client";
import { asDraft } from "@/lib/documents/as-draft";
import { compareTexts } from "@/lib/documents/compare";
import { loadPublication } from "@/lib/documents/publication";
import { loadDocument, loadNewest, loadRevision, loadRevisions } from "@/lib/documents/queries";
import { translator } from "@/lib/i18n/messages";
import { kindOf } from "@/lib/publishing/kinds";
import { DeskPage } from "../../../../_desk-page";
import { restoreAction } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "pages")("revisions.title"), robots: { index: false } };
}

type Props = PageProps<"/[locale]/desk/documents/[id]/revisions">;

const numberOf = (value: string | string[] | undefined) => (/^\d{1,6}$/.test(String(value)) ? Number(value) : null);

async function textsOf({ id, kind }: Document, number: number) {
  const revision = await loadRevision(deps(), id, number);
  return revision && kindOf(kind).texts(asDraft(kindOf(kind).schema, revision.content));
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale();
  const user = await deskUser(locale);
  const document = await loadDocument(deps(), (await params).id);
  if (!document || !canEditDocument(user, document.kind)) notFound();
  const { number, version } = await loadNewest(deps(), document.id);
  const query = await searchParams;
  const to = numberOf(query["to"]) ?? number;
  const from = numberOf(query["from"]) ?? Math.max(1, to - 1);
  const [revisions, publication, earlier, later] = await Promise.all([
    loadRevisions(deps(), document.id),
    loadPublication(deps(), kindOf(document.kind), document),
    textsOf(document, from),
    textsOf(document, to),
  ]);
  return (
    <DeskPage locale={locale} user={user} current="pages">
      <RevisionsView
        locale={locale}
        editAddress={documentAddress(document, locale)}
        revisions={revisions}
        publication={publication}
        from={from}
        to={to}
        changes={earlier && later ? compareTexts(earlier, later) : []}
        restore={restoreAction.bind(null, { documentId: document.id, basis: { number, version } })}
      />
    </DeskPage>
  );
}
