import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";

/**
 * Returns the labels of text fields in `locale`, keyed by the names of the fields. The object has the fields of every
 * form that works without scripts, except the questions that organisers have added.
 */
export function fieldWords(locale: Locale): Record<string, string> {
  const { form } = messagesOf(locale, "registration");
  const { billing } = form;
  const pages = messagesOf(locale, "pages");
  const reason = (language: Locale) =>
    translator(locale, "seminarDesk")("cancelling.reason", { language: pages.languages[language] });
  return {
    ...{ givenName: form.givenName, familyName: form.familyName, email: form.email },
    ...{ organisation: form.organisation, role: form.role },
    ...{ dietary: form.dietary, accessibility: form.accessibility, message: form.message },
    ...{ payer: billing.payer, businessId: billing.businessId, eInvoiceAddress: billing.address },
    ...{ operatorCode: billing.operator, invoiceEmail: billing.email, postalAddress: billing.postalAddress },
    reference: billing.reference,
    ...messagesOf(locale, "feedback").fields,
    // The desk's own people and their devices have one name, in one field.
    name: messagesOf(locale, "people").name,
    note: messagesOf(locale, "participant").note.label,
    reason: messagesOf(locale, "queue").promote.reason,
    capacity: messagesOf(locale, "queue").resize.label,
    sendAt: messagesOf(locale, "messages").schedule.at,
    year: messagesOf(locale, "seminarDesk").copy.year,
    title: pages.title,
    ...{ fi: reason("fi"), sv: reason("sv"), en: reason("en") },
  };
}
