import { redirect } from "next/navigation";
import { changesUntil } from "@/components/registration/own/changes-until";
import { Confirm } from "@/components/registration/own/confirm";
import { PageHead } from "@/components/site/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { Page } from "../_page";
import { ownRegistration } from "./_own";
import { cancelOwn, type LeaveRoute } from "./actions";

type LeavePageProps = { token: string; route: LeaveRoute; query: Record<string, string | string[] | undefined> };

/**
 * Says what will happen if the participant cancels now, offers other ways out, and asks them to confirm. Nothing is
 * cancelled before the participant presses the button, because some mail programs open the links of a mail
 * automatically. The link "I am not coming" of a reminder leads to `notComing`, the button of the own page to
 * `cancelRegistration`; they differ in their words.
 */
export async function LeavePage({ token, route, query }: LeavePageProps) {
  const { locale, own, seminar } = await ownRegistration(token);
  const { leaving } = own;
  if (!leaving) redirect(href("manage", locale, { token }));
  const t = translator(locale, "own");
  const asked = route === "notComing" && leaving !== "queueLeft";
  const texts = asked ? wordsOfReminder(locale) : wordsOf(own, locale);
  return (
    <Page locale={locale} route={route} params={{ token }} current="lostLink">
      <div className="wrap wrap-anywhere">
        <PageHead
          kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
          title={texts.title}
          lead={asked ? t("notComing.thanks", { name: own.name }) : undefined}
        />
        <Confirm
          locale={locale}
          token={token}
          effects={effectsOf(own, locale)}
          alternatives={alternativesOf({ own, locale, token, options: seminar.options.length })}
          again={query["again"] !== undefined}
          action={cancelOwn.bind(null, token, route, leaving)}
          texts={texts}
        />
      </div>
    </Page>
  );
}

function wordsOfReminder(locale: Locale) {
  const t = translator(locale, "own");
  return {
    ...{ title: t("notComing.title"), confirm: t("notComing.confirm") },
    ...{ back: t("notComing.back"), busy: t("leaving.busy") },
  };
}

function wordsOf({ leaving }: OwnRegistration, locale: Locale) {
  const t = translator(locale, "own");
  const busy = t("leaving.busy");
  return leaving === "queueLeft"
    ? {
        ...{ title: t("leaving.titleWaiting"), confirm: t("leaving.confirmWaiting") },
        ...{ back: t("leaving.backWaiting"), busy },
      }
    : { ...{ title: t("leaving.title"), confirm: t("leaving.confirm") }, ...{ back: t("leaving.back"), busy } };
}

function effectsOf(own: OwnRegistration, locale: Locale): string[] {
  const { leaving, offeredTo } = own;
  const t = translator(locale, "own");
  if (!leaving) return [];
  return [
    t(`leaving.${leaving}`, { until: changesUntil(own, locale) }),
    ...(offeredTo ? [t("leaving.offered", offeredTo)] : []),
    t("leaving.mail"),
  ];
}

type Offered = { own: OwnRegistration; locale: Locale; token: string; options: number };

function alternativesOf({ own, locale, token, options }: Offered) {
  const t = translator(locale, "own");
  const { allowed, offeredTo, remindersStopped, status } = own;
  const ways = [
    { key: "handOver", offered: allowed.handOver && !offeredTo, href: href("handOver", locale, { token }) },
    { key: "change", offered: allowed.change && options > 1, href: href("editRegistration", locale, { token }) },
    {
      key: "reminders",
      offered: status === "confirmed" && !remindersStopped,
      href: `${href("manage", locale, { token })}#dates`,
    },
  ] as const;
  return ways.map(({ key, offered, href: to }) => ({
    ...{ title: t(`leaving.${key}`), text: t(`leaving.${key}Text`) },
    href: offered ? to : null,
  }));
}
