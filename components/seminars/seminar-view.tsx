import type { ReactNode } from "react";
import { InLanguage } from "@/components/content/in-language";
import { PageHead } from "@/components/site/page-head";
import { Notice } from "@/components/ui/notice";
import type { Embeds } from "@/lib/content/page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { introduction, movedWords } from "@/lib/seminars/seminar-words";
import { RegistrationBox } from "./registration-box";
import { SeminarFacts } from "./seminar-facts";
import { Afterwards, SeminarSections } from "./seminar-sections";

type SeminarViewProps = { locale: Locale; seminar: Seminar; embeds: Embeds };
type PartProps = Omit<SeminarViewProps, "embeds">;

/**
 * The page of the seminar of one year. It shows the full announcement if the seminar has a date or a text, and
 * otherwise only what was written after the seminar.
 */
export function SeminarView({ locale, seminar, embeds }: SeminarViewProps) {
  const hasAnnouncement = seminar.date !== null || seminar.body !== null;
  return hasAnnouncement ? (
    <Announcement locale={locale} seminar={seminar} embeds={embeds} />
  ) : (
    <div className="wrap">
      <Head locale={locale} seminar={seminar} />
      <p className="mt-8">
        <a className="target" href={href("history", locale)}>
          {translator(locale, "site")("seminar.otherYears")}
        </a>
      </p>
      <Afterwards locale={locale} seminar={seminar} embeds={embeds} />
    </div>
  );
}

function Head({ locale, seminar }: PartProps) {
  const { year, title } = seminar;
  const name = translator(locale, "site")("seminarHeading", { year: String(year) });
  const lead = introduction(seminar, locale);
  const leadText = lead && <InLanguage text={lead} page={locale} />;
  return title ? (
    <PageHead title={<InLanguage text={title} page={locale} />} kicker={name} lead={leadText} />
  ) : (
    <PageHead title={name} lead={leadText} />
  );
}

/**
 * The page of a seminar with an announcement. On narrow screens the registration box is between the title and the other
 * parts.
 */
function Announcement({ locale, seminar, embeds }: SeminarViewProps) {
  const moved = movedWords(seminar, locale);
  return (
    <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-x-18 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22.5rem] lg:grid-rows-[auto_1fr] lg:gap-y-0">
      <Head locale={locale} seminar={seminar} />
      <Side>
        <RegistrationBox locale={locale} seminar={seminar} />
      </Side>
      <div>
        <div className="grid gap-8 lg:mt-10">
          {seminar.state === "cancelled" && <Notice kind="info">{registrationWords(seminar, locale)}</Notice>}
          {moved && <Notice kind="info">{moved}</Notice>}
          <SeminarFacts locale={locale} seminar={seminar} />
        </div>
        <SeminarSections locale={locale} seminar={seminar} embeds={embeds} />
      </div>
    </div>
  );
}

function Side({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-120 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-[clamp(1.75rem,4vw,3rem)] lg:self-start">
      {children}
    </div>
  );
}
