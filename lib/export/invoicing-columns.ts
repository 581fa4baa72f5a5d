import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { SeminarChoices } from "@/lib/participants/queries";
import { type Price, totalCents, vatCents } from "@/lib/registration/fees";
import type { Column } from "./column";
import { nameOf } from "./participant-columns";
import type { ExportRow } from "./read-rows";

const priceOf = ({ netCents, vatBasisPoints }: ExportRow): Price | null =>
  netCents === null || vatBasisPoints === null ? null : { netCents, vatBasisPoints };

const cents = (row: ExportRow, of: (price: Price) => number) => {
  const price = priceOf(row);
  return price && of(price);
};

/**
 * Returns the columns of the treasurer's list, which has one row per participant: the price with and without VAT, the
 * VAT itself, and the details for sending the invoice.
 */
export function invoicingColumns({ fees }: SeminarChoices, locale: Locale): Column[] {
  const t = translator(locale, "export");
  const kinds = translator(locale, "registration");
  const kind = ({ invoiceKind }: ExportRow) => invoiceKind && kinds(`form.billing.kinds.${invoiceKind}`);
  return [
    { kind: "number", heading: t("number"), width: 8, value: (row) => row.number },
    { kind: "text", heading: t("name"), width: 30, value: (row) => row.name },
    { kind: "text", heading: t("organisation"), width: 38, value: (row) => row.organisation },
    { kind: "text", heading: t("fee"), width: 24, value: (row) => nameOf(fees, row.feeCategoryId) },
    { kind: "money", heading: t("net"), width: 14, value: (row) => row.netCents },
    { kind: "rate", heading: t("vatRate"), width: 10, value: (row) => row.vatBasisPoints },
    { kind: "money", heading: t("vat"), width: 12, value: (row) => cents(row, vatCents) },
    { kind: "money", heading: t("total"), width: 14, value: (row) => cents(row, totalCents) },
    { kind: "text", heading: t("payer"), width: 34, value: (row) => row.payer },
    { kind: "text", heading: t("businessId"), width: 14, value: (row) => row.businessId },
    { kind: "text", heading: t("invoiceKind"), width: 18, value: kind },
    { kind: "text", heading: t("eInvoiceAddress"), width: 26, value: (row) => row.eInvoiceAddress },
    { kind: "text", heading: t("operatorCode"), width: 18, value: (row) => row.operatorCode },
    { kind: "text", heading: t("invoiceEmail"), width: 34, value: (row) => row.invoiceEmail },
    { kind: "text", heading: t("postalAddress"), width: 40, value: (row) => row.postalAddress },
    { kind: "text", heading: t("reference"), width: 24, value: (row) => row.reference },
  ];
}
