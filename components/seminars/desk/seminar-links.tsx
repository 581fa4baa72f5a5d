import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/**
 * The links for a seminar that is not a draft, in the order in which organisers need them. The links of `withAny`
 * follow.
 */
const withParticipants = ["overview", "participants", "queue", "messages", "checkIn", "feedbackResults"] as const;

/**
 * The links for a draft. The links of `withAny` follow. On the page of the queue, organisers set the capacity before
 * registration opens.
 */
const withDrafts = ["queue"] as const;

/** The links for every seminar. */
const withAny = ["editArrangement", "editSeminar"] as const;

type SeminarLinksProps = { locale: Locale; year: number; draft: boolean; index: number };

/** Shows links to all tasks of the organisers, each with an explanation. */
export function SeminarLinks({ locale, year, draft, index }: SeminarLinksProps) {
  const t = translator(locale, "seminarArranging");
  const routes = [...(draft ? withDrafts : withParticipants), ...withAny];
  return (
    <Section id="work" title={t("links.title")} index={index}>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {routes.map((route) => (
          <li key={route} className="border-rule border-b py-3">
            <a className="target text-lg" href={href(route, locale, { year })}>
              {t(`links.${route}`)}
            </a>
            <p className="text-ink-soft text-sm">{t(`links.${route}Text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
