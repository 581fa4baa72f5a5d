import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { MessageList } from "@/components/messages/message-list";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { listMessages } from "@/lib/messages/queries";
import { DeskPage } from "../../../../_desk-page";
import { deskSeminar } from "../_desk-seminar";
import { startMessage } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "messages")("title"), robots: { index: false } };
}

export default async function MessagesPage({ params }: PageProps<"/[locale]/desk/seminars/[year]/messages">) {
  const { locale, user, year, detail } = await deskSeminar(params, canArrangeSeminar);
  const t = translator(locale, "messages");
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap">
        <PageHead title={t("title")} lead={t("lead")} />
        <p className="text-ink-soft">{detail}</p>
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <PostingForm
            {...{
              action: startMessage.bind(null, year, randomUUID(), {}),
              locale,
              label: t("begin"),
              busyLabel: t("busy"),
              look: "primary",
            }}
          />
          <ButtonLink href={href("participants", locale, { year })}>{t("toParticipants")}</ButtonLink>
        </div>
        <p className="hint mt-2">{t("beginHint")}</p>
        <div className="mt-8">
          <MessageList
            locale={locale}
            messages={await listMessages(deps(), year)}
            hrefOf={(id) => href("message", locale, { year, id })}
          />
        </div>
      </div>
    </DeskPage>
  );
}
