import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Publication } from "@/lib/documents/publication";
import { filled } from "@/lib/i18n/filled";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Saving } from "./saver";
import type { PagesTexts } from "./texts";

type PublicationNoticeProps = {
  locale: Locale;
  publication: Publication;
  draft: Pick<Saving, "basis" | "status">;
  texts: PagesTexts;
  onCancel: () => void;
  onTakePlace: () => void;
};

/**
 * Says that a publication is scheduled, that a scheduled publication has failed, or that readers do not see the page.
 */
export function PublicationNotice(props: PublicationNoticeProps) {
  const { locale, publication, texts } = props;
  const { published, hidden, scheduled, failed } = publication;
  return (
    <>
      {failed && (
        <Notice
          kind="error"
          title={filled(texts.publication.failed, { ...failed, at: formatMoment(failed.at, locale) })}
        >
          <p>{texts.publication.failures[failed.reason]}</p>
        </Notice>
      )}
      {scheduled && <Scheduled {...props} scheduled={scheduled} />}
      {hidden && published !== null && !scheduled && (
        <p className="hint max-w-text">{texts.publication.hidden[hidden]}</p>
      )}
    </>
  );
}

type ScheduledProps = PublicationNoticeProps & { scheduled: NonNullable<Publication["scheduled"]> };

function Scheduled({ locale, scheduled, draft, texts, onCancel, onTakePlace }: ScheduledProps) {
  const newer = draft.basis.number > scheduled.number || draft.status !== "saved";
  const { number, at } = scheduled;
  return (
    <Notice kind="pencil" title={filled(texts.publication.scheduled, { number, at: formatMoment(at, locale) })}>
      <p>{newer ? texts.publication.newer : texts.publication.same}</p>
      {scheduled.tellAll && <p>{texts.publication.tells}</p>}
      <p className="mt-3 flex flex-wrap gap-3">
        <Button small onClick={onCancel}>
          {texts.publish.takeBack}
        </Button>
        {newer && (
          <Button small onClick={onTakePlace}>
            {texts.publish.takePlace}
          </Button>
        )}
      </p>
    </Notice>
  );
}
