import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { FeedbackInvitation } from "@/components/feedback/feedback-invitation";
import { ComeBack } from "@/components/registration/own/come-back";
import { Leave } from "@/components/registration/own/leave";
import { OutcomeNotice } from "@/components/registration/own/outcome";
import { OwnActions } from "@/components/registration/own/own-actions";
import { OwnCertificate } from "@/components/registration/own/own-certificate";
import { OwnData } from "@/components/registration/own/own-data";
import { OwnDates } from "@/components/registration/own/own-dates";
import { OwnDetails } from "@/components/registration/own/own-details";
import { OwnHead } from "@/components/registration/own/own-head";
import { RemoteLink } from "@/components/registration/own/remote-link";
import { ParticipantCard } from "@/components/registration/participant-card";
import { formatCents } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { checkInCode } from "@/lib/registration/check-in-code";
import { totalCents } from "@/lib/registration/fees";
import { seminarDay, seminarHeading, seminarPlace } from "@/lib/seminars/seminar-words";
import { isComing } from "@/lib/time/lifecycle";
import { Page } from "../../_page";
import { ownRegistration, privateMetadata } from "../_own";
import { cancelOwn, registerColleague, switchReminders, undoCancellation, withdrawHandOver } from "../actions";

export const dynamic = "force-dynamic";

/** The CSS classes of the two columns. The column with the participant's card is wider. */
const columns = "mt-11 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1.32fr_1fr]";

export async function generateMetadata(): Promise<Metadata> {
  return privateMetadata(translator(await pageLocale(), "manage")("page.kicker"));
}

type Props = PageProps<"/[locale]/my-registration/[token]">;

export default async function ManagePage({ params, searchParams }: Props) {
  const { locale, token, own, seminar } = await ownRegistration((await params).token);
  const day = seminarDay(seminar, locale);
  const coming = isComing(seminar.state);
  const comes = own.status === "confirmed" && coming;
  const live = own.status !== "cancelled" && coming;
  return (
    <Page locale={locale} route="manage" params={{ token }} current="lostLink">
      <div className="wrap">
        <OwnHead locale={locale} own={own} seminar={seminar} />
        <OutcomeNotice locale={locale} query={await searchParams} />
        {own.allowed.certificate && (
          <OwnCertificate locale={locale} certificateHref={`/api/registrations/${token}/certificate`} />
        )}
        <FeedbackInvitation locale={locale} token={token} feedback={own.allowed.feedback} />
        <div className={columns}>
          <ParticipantCard
            {...own}
            locale={locale}
            seminar={seminarHeading(seminar, locale)}
            day={day}
            place={seminarPlace(seminar, locale)}
            option={own.optionName?.value}
            price={own.fee ? formatCents(totalCents(own.fee), locale) : undefined}
            code={comes ? checkInCode({ ...own, year: own.seminarYear }, deps().env.cardsKey) : undefined}
          />
          {live && (
            <OwnActions
              locale={locale}
              token={token}
              own={own}
              calendarHref={`/api/registrations/${token}/calendar`}
              open={seminar.state === "open"}
              registerColleague={registerColleague.bind(null, token, own.seminarYear)}
            />
          )}
          {own.status === "cancelled" && coming && (
            <ComeBack
              locale={locale}
              own={own}
              undo={undoCancellation.bind(null, token)}
              open={seminar.state === "open"}
            />
          )}
        </div>
        {comes && own.optionMode === "remote" && <RemoteLink locale={locale} link={own.remoteLink} />}
        {live && (
          <div className={`${columns} lg:mt-section`}>
            <OwnDates
              locale={locale}
              own={own}
              day={day}
              remind={switchReminders.bind(null, token, own.remindersStopped)}
            />
            <Leave
              locale={locale}
              token={token}
              own={own}
              cancel={cancelOwn.bind(null, token, false)}
              withdraw={withdrawHandOver.bind(null, token)}
            />
          </div>
        )}
        <OwnDetails locale={locale} token={token} own={own} />
        <OwnData locale={locale} token={token} dataHref={`/api/registrations/${token}/data?lang=${locale}`} />
      </div>
    </Page>
  );
}
