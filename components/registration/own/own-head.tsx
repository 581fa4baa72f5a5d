import { InLanguage } from "@/components/content/in-language";
import { PageHead } from "@/components/site/page-head";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Localised } from "@/lib/i18n/localised";
import { translator } from "@/lib/i18n/messages";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { isComing, type PublicState } from "@/lib/time/lifecycle";

type OwnHeadProps = {
  locale: Locale;
  own: OwnRegistration;
  seminar: { state: PublicState; cancelReason: Localised | null };
};

/**
 * The title of the participant's page. It says whether the participant has a seat, is in the queue or has cancelled. If
 * the seminar is over or cancelled, the title says this instead, unless the participant has cancelled.
 */
export function OwnHead({ locale, own, seminar }: OwnHeadProps) {
  const kicker = translator(locale, "manage")("page.kicker");
  const { confirmation } = own;
  if (!isComing(seminar.state) && own.status !== "cancelled")
    return <PageHead kicker={kicker} {...overWords({ locale, seminar })} />;
  return (
    <div className="print:hidden">
      <PageHead kicker={kicker} {...standing(own, locale)} />
      {confirmation && (
        <p className="mt-4 max-w-text whitespace-pre-line">
          <InLanguage text={confirmation} page={locale} />
        </p>
      )}
    </div>
  );
}

function standing({ name, status, queuePosition, cancelledAt }: OwnRegistration, locale: Locale) {
  const t = translator(locale, "manage");
  const position = String(queuePosition ?? "");
  const moment = cancelledAt ? formatMoment(cancelledAt, locale) : "";
  return { title: t(`page.${status}`), lead: t(`page.${status}Lead`, { name, position, moment }) };
}

function overWords({ locale, seminar: { state, cancelReason } }: Omit<OwnHeadProps, "own">) {
  const t = translator(locale, "own");
  if (state !== "cancelled") return { title: t("over.held"), lead: t("over.heldLead") };
  const reason = cancelReason && <InLanguage text={cancelReason} page={locale} />;
  return { title: t("over.cancelled"), lead: reason ?? t("over.cancelledLead") };
}
