import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { currentSeminar } from "@/app/_server/page-frame";
import { langOf } from "@/components/content/in-language";
import { Questions } from "@/components/content/questions";
import { RichText } from "@/components/content/rich-text";
import { TopicIndex } from "@/components/content/topic-index";
import { Untranslated } from "@/components/content/untranslated";
import { GroupTeaser } from "@/components/members/group-teaser";
import { DueDateSlip } from "@/components/seminars/due-date-slip";
import { Hero } from "@/components/seminars/hero";
import { Section } from "@/components/ui/tab";
import { loadTopics } from "@/lib/content/queries";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { sectionsOf } from "@/lib/rich-text/walk";
import { loadHistory, nextYear } from "@/lib/seminars/queries";
import { isComing } from "@/lib/time/lifecycle";
import { content } from "./_content-page";
import { pageMetadata } from "./_metadata";
import { Page } from "./_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

export async function generateMetadata() {
  const { lead } = await content("home");
  return pageMetadata({ locale: await pageLocale(), route: "home", description: lead });
}

export default async function HomePage() {
  const locale = await pageLocale();
  const t = translator(locale, "site");
  const [home, group, seminar, years, topics] = await Promise.all([
    content("home"),
    content("group"),
    currentSeminar(locale),
    loadHistory(deps(), locale),
    loadTopics(deps(), locale),
  ]);
  const { before, sections } = sectionsOf(home.body, 3);
  const lang = langOf(home.lang, locale);
  return (
    <Page locale={locale} route="home" cover>
      <div className="cover on-cloth">
        <div className="wrap hero">
          <Hero locale={locale} page={home} seminar={seminar} />
          <DueDateSlip locale={locale} years={years} next={nextYear(years, deps().clock.now())} />
        </div>
      </div>
      <div className="wrap after-cover" lang={lang}>
        <Untranslated lang={home.lang} locale={locale} />
        <RichText blocks={before} embeds={home.embeds} />
      </div>
      <div className="wrap mt-14" lang={lang}>
        <Questions sections={sections} embeds={home.embeds} />
        {seminar && isComing(seminar.state) && (
          <p className="mt-6" lang={locale}>
            <a className="target" href={href("seminar", locale, { year: seminar.year })}>
              {t("home.seminarDetails")}
            </a>
          </p>
        )}
      </div>
      <div className="wrap">
        <Section id="topics" title={t("home.topics", { year: String(years[0]?.year ?? "") })}>
          <TopicIndex topics={topics} locale={locale} />
          <p className="mt-6 text-ink-soft text-sm">{t("home.topicsNote")}</p>
        </Section>
        <Section id="group" title={t("home.who")} moved>
          <GroupTeaser locale={locale} lead={group.lead} lang={group.lang} />
        </Section>
      </div>
    </Page>
  );
}
