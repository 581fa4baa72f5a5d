import { cache } from "react";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { currentSeminar } from "@/app/_server/page-frame";
import { parseYear } from "@/app/_server/year";
import { SeminarView } from "@/components/seminars/seminar-view";
import { loadEmbeds } from "@/lib/content/load-embeds";
import { translator } from "@/lib/i18n/messages";
import { publishDue } from "@/lib/publishing/publish-draft";
import { loadSeminar } from "@/lib/seminars/queries";
import { eventJsonLd } from "@/lib/sharing/event-json-ld";
import { slipAddress } from "@/lib/sharing/slip-facts";
import { pageMetadata } from "../../_metadata";
import { NotFound, notFoundMetadata } from "../../_not-found";
import { Page } from "../../_page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/seminars/[year]">;

const seminarOf = cache(async (yearText: string) => {
  // A scheduled text must become visible at its time, even if the background job that publishes it is late.
  await publishDue(deps());
  const year = parseYear(yearText);
  return year === null ? null : loadSeminar(deps(), year, await pageLocale());
});

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale();
  const seminar = await seminarOf((await params).year);
  if (!seminar) return notFoundMetadata();
  const { year, title, lead } = seminar;
  const name = translator(locale, "site")("seminarName", { year: String(year) });
  return pageMetadata({
    locale,
    route: "seminar",
    params: { year },
    title: title ? `${title.value}, ${name}` : name,
    description: lead?.value ?? null,
    seminar,
  });
}

export default async function SeminarPage({ params }: Props) {
  const locale = await pageLocale();
  const seminar = await seminarOf((await params).year);
  if (!seminar) return <NotFound />;
  const documents = [seminar.body, seminar.afterwards].flatMap((text) => (text ? [text.value] : []));
  const [current, embeds] = await Promise.all([currentSeminar(locale), loadEmbeds(deps(), documents, locale)]);
  const { year } = seminar;
  const { siteUrl } = deps().env;
  const event = eventJsonLd(seminar, { locale, siteUrl, image: siteUrl + slipAddress(seminar, locale) });
  return (
    <Page locale={locale} route="seminar" params={{ year }} current={year === current?.year ? "seminar" : "history"}>
      <SeminarView locale={locale} seminar={seminar} embeds={embeds} />
      {event && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: this JSON contains no `<`, so it can't end the element.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: event }} />
      )}
    </Page>
  );
}
