import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Double } from "@/lib/participants/find-doubles";
import { printedNumber } from "@/lib/registration/printed-number";

export type DoublesProps = {
  locale: Locale;
  doubles: readonly (Double & {
    /** The URL of the page that compares the two registrations. */
    href: string;
  })[];
};

/** Shows other registrations that probably belong to the same person. */
export function Doubles({ locale, doubles }: DoublesProps) {
  const t = translator(locale, "merge");
  return (
    <Section id="doubles" title={t("title")}>
      <p className="mt-4 max-w-text">{t("lead")}</p>
      <ul className="mt-4 grid max-w-[44rem] border-line border-t-2">
        {doubles.map(({ id, number, name, organisation, email, href }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-rule border-b py-3">
            <span className="font-mono">{printedNumber(number)}</span>
            <span className="wrap-anywhere mr-auto">
              <strong className="block">{name}</strong>
              {organisation}, {email}
            </span>
            <a className="target" href={href} aria-describedby={`double-${id}`}>
              {t("compare")}
            </a>
            <span id={`double-${id}`} className="sr-only">
              {printedNumber(number)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
