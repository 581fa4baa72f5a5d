import { randomUUID } from "node:crypto";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/sending-form";
import { Section } from "@/components/ui/tab";
import type { ListedPage } from "@/lib/content/list-pages";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { NewPageForm, type NewPageFormProps } from "./new-page-form";

type Change = "trash" | "untrash" | "unpublish";

type PageListProps = {
  locale: Locale;
  pages: readonly ListedPage[];
  create: NewPageFormProps["action"];
  change: (pageId: string, change: Change, data: FormData) => Promise<void>;
};

/** Shows all pages with their state, a form that creates a page, and the trash. */
export function PageList({ locale, pages, create, change }: PageListProps) {
  const t = translator(locale, "pages");
  const trash = pages.filter(({ trashed }) => trashed);
  return (
    <div className="wrap pt-8">
      <h1>{t("listTitle")}</h1>
      <p className="mt-3 max-w-text text-ink-soft">{t("listLead")}</p>
      <ul className="mt-8 border-line border-t-2">
        {pages
          .filter(({ trashed }) => !trashed)
          .map((page) => (
            <PageRow key={page.id} locale={locale} page={page} change={change} />
          ))}
      </ul>
      <Section id="new-page" title={t("newTitle")}>
        <div className="max-w-text">
          <NewPageForm
            action={create}
            locale={locale}
            labelledBy="new-page"
            submissionId={randomUUID()}
            texts={{ title: t("title"), hint: t("newHint"), submit: t("newButton"), busy: t("newBusy") }}
          />
        </div>
      </Section>
      {trash.length > 0 && (
        <Section id="trash" title={t("trash")}>
          <ul className="border-rule border-t">
            {trash.map(({ id, title }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-rule border-b py-3">
                {title}
                <ChangeButton locale={locale} label={t("untrash")} action={change.bind(null, id, "untrash")} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

type PageRowProps = Pick<PageListProps, "locale" | "change"> & { page: ListedPage };

function PageRow({ locale, page, change }: PageRowProps) {
  const t = translator(locale, "pages");
  const { id, key, title, published, draft, publishAt, failed, missing, outdated, savedAt, savedBy } = page;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-rule border-b py-4">
      <div>
        <a className="target text-lg" href={href("editPage", locale, { id })}>
          {title}
        </a>
        {key && <span className="text-ink-soft"> ({t(`places.${key}`)})</span>}
        <p className="flex flex-wrap items-center gap-2 text-ink-soft text-sm">
          {draft && <Badge ink="pencil">{published ? t("state.changed") : t("state.draft")}</Badge>}
          {failed && <Badge ink="void">{t("revisions.failed")}</Badge>}
          {publishAt && <Badge ink="pencil">{`${t("publish.waiting")} ${formatMoment(publishAt, locale)}`}</Badge>}
          {missing.map((language) => (
            <Badge key={language} ink="pencil">{`${t(`languages.${language}`)}: ${t("missing")}`}</Badge>
          ))}
          {outdated.map((language) => (
            <Badge key={language} ink="pencil">{`${t(`languages.${language}`)}: ${t("outdated")}`}</Badge>
          ))}
          <span>{[formatMoment(savedAt, locale), savedBy].filter(Boolean).join(", ")}</span>
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ButtonLink small href={href("editPage", locale, { id })}>
          {t("edit")}
          <span className="sr-only"> {title}</span>
        </ButtonLink>
        {key === null && published && (
          <ChangeButton
            locale={locale}
            label={t("unpublish")}
            about={title}
            action={change.bind(null, id, "unpublish")}
          />
        )}
        {key === null && (
          <ChangeButton locale={locale} label={t("toTrash")} about={title} action={change.bind(null, id, "trash")} />
        )}
      </div>
    </li>
  );
}

type ChangeButtonProps = {
  locale: Locale;
  label: string;
  about?: string;
  action: (data: FormData) => Promise<void>;
};

function ChangeButton({ locale, label, about, action }: ChangeButtonProps) {
  return (
    <PostForm action={action} locale={locale}>
      <Button small look="text" type="submit">
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </Button>
    </PostForm>
  );
}
