import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PostingForm } from "@/components/ui/posting-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { PrintButton } from "./print-button";

type OwnActionsProps = {
  locale: Locale;
  token: string;
  own: OwnRegistration;
  calendarHref: string;
  /** Whether registration is open. */
  open: boolean;
  registerColleague: (data: FormData) => Promise<void>;
};

function Act({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <li className="border-rule border-b pt-4.5 pb-5">
      <h2 className="text-[1.375rem]">{title}</h2>
      <p className="mt-0.5 text-ink-soft text-sm">{text}</p>
      {children && <div className="mt-3">{children}</div>}
    </li>
  );
}

/** The actions that participants need most often. They are shown beside the participant's card. */
export function OwnActions({ locale, token, own, calendarHref, open, registerColleague }: OwnActionsProps) {
  const t = translator(locale, "own");
  const confirmed = own.status === "confirmed";
  return (
    <ul className="border-line border-t-2 print:hidden" aria-label={t("actions.title")}>
      {confirmed && (
        <Act title={t("actions.calendar")} text={t("actions.calendarText")}>
          <ButtonLink href={calendarHref} look="primary" small>
            <Icon name="calendar" />
            {t("actions.calendar")}
          </ButtonLink>
        </Act>
      )}
      <Act title={t("actions.edit")} text={t(own.allowed.change ? "actions.editText" : "actions.editClosed")}>
        {own.allowed.change && (
          <ButtonLink href={href("editRegistration", locale, { token })} look={confirmed ? "quiet" : "primary"} small>
            {t("actions.edit")}
          </ButtonLink>
        )}
      </Act>
      {confirmed && (
        <Act title={t("actions.print")} text={t("actions.printText")}>
          <PrintButton label={t("actions.printNow")} />
        </Act>
      )}
      {open && (
        <Act title={t("actions.colleague")} text={t("actions.colleagueText")}>
          <PostingForm
            action={registerColleague}
            locale={locale}
            label={t("actions.colleague")}
            busyLabel={t("actions.colleagueBusy")}
            look="quiet"
            small
          />
        </Act>
      )}
    </ul>
  );
}
