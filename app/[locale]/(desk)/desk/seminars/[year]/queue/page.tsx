import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { OptionQueue } from "@/components/participants/queue/option-queue";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadQueue } from "@/lib/seats/load-queue";
import { loadArranged } from "@/lib/seminars/desk-queries";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";
import { DeskPage } from "../../../../_desk-page";
import { changeSeats, promoteAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "queue")("title"), robots: { index: false } };
}

export default async function QueuePage({ params }: PageProps<"/[locale]/desk/seminars/[year]/queue">) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const year = parseYear((await params).year);
  const seminar = year && (await loadArranged(deps(), year, locale));
  if (!year || !seminar) notFound();

  const t = translator(locale, "queue");
  const options = await loadQueue(deps(), year, locale);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap pt-8">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div>
            <h1>{t("title")}</h1>
            <p className="text-ink-soft">{`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}</p>
          </div>
          <ButtonLink small href={href("participants", locale, { year })}>
            {t("toParticipants")}
          </ButtonLink>
        </div>
        {options.length === 0 && (
          <div className="mt-8 grid max-w-text gap-5">
            <Notice kind="info">{t("noOptions")}</Notice>
            <p>
              <ButtonLink href={href("editArrangement", locale, { year })}>{t("toEdit")}</ButtonLink>
            </p>
          </div>
        )}
        {options.map((option, index) => (
          <OptionQueue
            key={option.id}
            locale={locale}
            index={index}
            option={option}
            promote={promoteAction.bind(null, year)}
            resize={changeSeats.bind(null, year, option.id)}
          />
        ))}
      </div>
    </DeskPage>
  );
}
