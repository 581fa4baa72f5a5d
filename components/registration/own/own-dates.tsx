import { PostingForm } from "@/components/ui/posting-form";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { changesUntil } from "./changes-until";

type OwnDatesProps = { locale: Locale; own: OwnRegistration; day: string; remind: (data: FormData) => Promise<void> };

/** Shows the deadlines for changes and cancellation. A button switches the reminders on or off. */
export function OwnDates({ locale, own, day, remind }: OwnDatesProps) {
  const t = translator(locale, "own");
  const rows = [
    { label: t("dates.changes"), value: own.allowed.change ? changesUntil(own, locale) : t("dates.changesClosed") },
    ...(own.leaving ? [{ label: t("dates.cancel"), value: t("dates.cancelUntil") }] : []),
    { label: t("dates.seminar"), value: day },
    { label: t("dates.reminders"), value: t(own.remindersStopped ? "dates.remindersStopped" : "dates.remindersSent") },
  ];
  return (
    <Section id="dates" title={t("dates.title")} className="lg:mt-0 print:hidden">
      <div className="[--row-inset:0]">
        <Rows rows={rows} />
      </div>
      <div className="mt-4">
        <PostingForm
          action={remind}
          locale={locale}
          label={t(own.remindersStopped ? "dates.remind" : "dates.stopReminding")}
          busyLabel={t("dates.remindBusy")}
          look="quiet"
          small
        />
      </div>
    </Section>
  );
}
