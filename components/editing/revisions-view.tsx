import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/sending-form";
import { Section } from "@/components/ui/tab";
import { Table } from "@/components/ui/table";
import type { Difference } from "@/lib/documents/compare";
import type { RevisionHead } from "@/lib/documents/document";
import type { Publication } from "@/lib/documents/publication";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { Changes } from "./changes";

type RevisionsViewProps = {
  locale: Locale;
  editAddress: string;
  revisions: readonly RevisionHead[];
  publication: Pick<Publication, "published" | "hidden">;
  /** The numbers of the two revisions that are compared. */
  from: number;
  to: number;
  changes: readonly Difference[];
  restore: (number: number, data: FormData) => Promise<void>;
};

/**
 * Shows the revisions (saved states) of a document, each with its author and its time, and the differences between the
 * two revisions `from` and `to`. A button restores a revision.
 */
export function RevisionsView(props: RevisionsViewProps) {
  const { locale, editAddress, revisions, publication, from, to, changes, restore } = props;
  const t = translator(locale, "pages");
  const columns = (["number", "saved", "by", "state", "compare"] as const).map((key) => ({
    key,
    label: t(`revisions.${key}`),
  }));
  const texts = messagesOf(locale, "pages");
  return (
    <div className="wrap pt-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <h1>{t("revisions.title")}</h1>
        <ButtonLink small href={editAddress}>
          {t("revisions.back")}
        </ButtonLink>
      </div>
      <form className="mt-8">
        <Table caption={t("revisions.title")} columns={columns}>
          {revisions.map((revision) => (
            <Row
              key={revision.id}
              locale={locale}
              revision={revision}
              shown={publication.hidden === null && revision.number === publication.published}
              from={from}
              to={to}
            />
          ))}
        </Table>
        <p className="mt-4">
          <Button type="submit">{t("revisions.compareButton")}</Button>
        </p>
      </form>
      <Section id="changes" title={t("revisions.changes", { from: String(from), to: String(to) })} index={1}>
        <Changes changes={changes} texts={texts.changes} languages={texts.languages} headingLevel="h3" />
        <PostForm action={restore.bind(null, from)} locale={locale} className="mt-8">
          <p className="hint mb-3 max-w-text">{t("revisions.restoreHint")}</p>
          <Button type="submit">{t("revisions.restore", { number: String(from) })}</Button>
        </PostForm>
      </Section>
    </div>
  );
}

type RowProps = Pick<RevisionsViewProps, "locale" | "from" | "to"> & {
  revision: RevisionHead;
  /** Whether readers see this revision. */
  shown: boolean;
};

function Row({ locale, revision, shown, from, to }: RowProps) {
  const t = translator(locale, "pages");
  const { number, savedAt, savedBy, publishedAt, publishAt, failedAt, restoredFrom } = revision;
  const choice = (name: "from" | "to", chosen: number) => (
    <label className="target inline-flex items-center gap-2 pr-4">
      <input type="radio" name={name} value={number} defaultChecked={number === chosen} />
      {t(`revisions.${name}`)}
      <span className="sr-only"> {number}</span>
    </label>
  );
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>{formatMoment(savedAt, locale)}</td>
      <td>{savedBy?.name ?? "–"}</td>
      <td>
        {shown && <Badge ink="stamp">{t("revisions.published")}</Badge>}
        {publishedAt && !shown && t("revisions.publishedOnce", { at: formatMoment(publishedAt, locale) })}
        {failedAt && <Badge ink="void">{t("revisions.failed")}</Badge>}
        {publishAt && <Badge ink="pencil">{`${t("publish.waiting")} ${formatMoment(publishAt, locale)}`}</Badge>}
        {restoredFrom && ` ${t("revisions.restoredFrom", { number: String(restoredFrom) })}`}
      </td>
      <td>
        {choice("from", from)}
        {choice("to", to)}
      </td>
    </tr>
  );
}
