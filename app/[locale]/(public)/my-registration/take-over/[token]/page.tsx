import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { explainLink } from "@/app/_server/ended-link";
import { pageLocale } from "@/app/_server/locale";
import { TakeOver } from "@/components/registration/own/take-over";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadOffer } from "@/lib/registration/load-requests";
import { loadSeminar } from "@/lib/seminars/queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { Page } from "../../../_page";
import { privateMetadata } from "../../_own";
import { takeOver } from "../../actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "own")("takeOver.title"));
}

/** Shows the page behind the link that is mailed to a colleague who is offered a seat. */
export default async function TakeOverPage({ params }: PageProps<"/[locale]/my-registration/take-over/[token]">) {
  const locale = await pageLocale();
  const { token } = await params;
  const offer = await loadOffer(deps(), token);
  const seminar = offer && (await loadSeminar(deps(), offer.seminarYear, locale));
  if (!offer || !seminar) return explainLink(token, locale);
  const t = translator(locale, "own");
  return (
    <Page locale={locale} route="takeOver" params={{ token }} current="lostLink">
      <div className="wrap wrap-anywhere">
        {offer.problem ? (
          <>
            <PageHead title={t("takeOver.problemTitle")} lead={t(`takeOver.${offer.problem}`)} />
            <p className="mt-8">
              <ButtonLink href={href("seminar", locale, { year: seminar.year })}>
                {translator(locale, "manage")("register.toSeminar")}
              </ButtonLink>
            </p>
          </>
        ) : (
          <>
            <PageHead title={t("takeOver.title")} lead={t("takeOver.lead", { giver: offer.giver })} />
            <TakeOver
              locale={locale}
              offer={offer}
              seminar={seminarHeading(seminar, locale)}
              day={seminarDay(seminar, locale)}
              option={seminar.options.find(({ id }) => id === offer.optionId)?.name.value}
              take={takeOver.bind(null, token)}
            />
          </>
        )}
      </div>
    </Page>
  );
}
