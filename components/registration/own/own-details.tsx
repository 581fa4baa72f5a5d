import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import { type Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnAnswer } from "@/lib/registration/answer-words";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { priceWords } from "@/lib/registration/price-words";

type OwnDetailsProps = { locale: Locale; token: string; own: OwnRegistration };

/** Shows all data that the participant has given. */
export function OwnDetails({ locale, token, own }: OwnDetailsProps) {
  const t = translator(locale, "own");
  return (
    <Section id="details" title={t("details.title")} className="print:hidden">
      <div className="max-w-[44rem]">
        <Rows rows={givenRows(own, locale)} />
        {own.allowed.change && (
          <p className="buttons mt-6">
            <ButtonLink href={href("editRegistration", locale, { token })} small>
              {t("details.edit")}
            </ButtonLink>
            <ButtonLink href={href("changeEmail", locale, { token })} small>
              {t("details.changeEmail")}
            </ButtonLink>
          </p>
        )}
      </div>
    </Section>
  );
}

/** Returns one row for each field of the registration. If the participant has left a field empty, the row says so. */
export function givenRows(own: OwnRegistration, locale: Locale): Row[] {
  const t = translator(locale, "manage");
  const words = translator(locale, "own");
  const given = (text: string | null | undefined): ReactNode => text || <Pencil>{t("page.none")}</Pencil>;
  const yesNo = (yes: boolean) => t(yes ? "page.yes" : "page.no");
  const answer = ({ label, words: given }: OwnAnswer): Row => ({ label: label.value, value: given.join(", ") });
  return [
    { label: t("page.name"), value: own.name },
    { label: t("page.email"), value: <Email own={own} locale={locale} /> },
    { label: t("page.organisation"), value: own.organisation },
    { label: words("details.role"), value: given(own.role) },
    { label: t("page.option"), value: given(own.optionName?.value) },
    ...payment(own, locale),
    ...own.answers.map(answer),
    { label: t("page.dietary"), value: given(own.dietary) },
    { label: t("page.accessibility"), value: given(own.accessibility) },
    { label: t("page.message"), value: given(own.message) },
    { label: t("page.listed"), value: yesNo(own.listed) },
    { label: words("details.language"), value: words(`details.languages.${own.locale}`) },
  ];
}

function payment({ fee, billing }: OwnRegistration, locale: Locale): Row[] {
  if (!fee) return [];
  const t = translator(locale, "own");
  const category = { label: t("details.fee"), value: `${fee.name?.value ?? ""}\n${priceWords(fee, locale)}` };
  return billing ? [category, { label: t("details.billing"), value: billingWords(billing, locale) }] : [category];
}

function billingWords(billing: NonNullable<OwnRegistration["billing"]>, locale: Locale): string {
  const kind = translator(locale, "registration")(`form.billing.kinds.${billing.invoiceKind}`);
  const { payer, businessId, eInvoiceAddress, operatorCode, invoiceEmail, postalAddress, reference } = billing;
  const lines = [payer, businessId, kind, eInvoiceAddress, operatorCode, invoiceEmail, postalAddress, reference];
  return lines.filter(Boolean).join("\n");
}

function Email({ own, locale }: { own: OwnRegistration; locale: Locale }) {
  const t = translator(locale, "own");
  return (
    <>
      {own.email}
      {own.newEmail && <Pencil className="block">{t("details.newEmail", { email: own.newEmail })}</Pencil>}
    </>
  );
}
