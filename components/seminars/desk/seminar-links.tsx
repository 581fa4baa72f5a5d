import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** What is done once people can register, in the order in which it is needed. */
const withParticipants = ["overview", "participants", "queue", "messages", "checkIn", "feedbackResults"] as const;

/** What is done before that: seats are set in the draft too. */
const withDrafts = ["queue"] as const;

/** What is done with any seminar, a draft too. */
const withAny = ["editArrangement", "editSeminar"] as const;

type SeminarLinksProps = { locale: Locale; year: number; draft: boolean; index: number };

/** Where everything of a seminar is, each with what one does there. */
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
