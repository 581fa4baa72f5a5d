import { Notice } from "@/components/ui/notice";
import type { PublishFailure } from "@/lib/documents/publish-failure";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

type FailedPublicationsProps = {
  locale: Locale;
  failed: readonly { name: string; href: string; at: Date; reason: PublishFailure }[];
};

/**
 * Lists the scheduled publications that failed. For each it shows the reason and a link to the screen where the error
 * can be corrected.
 */
export function FailedPublications({ locale, failed }: FailedPublicationsProps) {
  const texts = messagesOf(locale, "pages");
  if (failed.length === 0) return null;
  return (
    <Notice kind="error" title={texts.failedTitle}>
      <ul className="mt-2 grid gap-3">
        {failed.map(({ name, href, at, reason }) => (
          <li key={href}>
            <a className="target" href={href}>
              {name}
            </a>
            , {formatMoment(at, locale)}
            <p>{texts.publication.failures[reason]}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
