import { PostingForm } from "@/components/ui/posting-form";
import { Rows } from "@/components/ui/rows";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

type TakeOverProps = {
  locale: Locale;
  offer: { name: string; organisation: string };
  seminar: string;
  day: string;
  option: string | undefined;
  take: (data: FormData) => Promise<void>;
};

/** Shows the seat that is offered to a colleague, and the button with which the colleague accepts it. */
export function TakeOver({ locale, offer, seminar, day, option, take }: TakeOverProps) {
  const t = translator(locale, "own");
  const rows = [
    { label: t("takeOver.seminar"), value: seminar },
    { label: t("takeOver.day"), value: day },
    ...(option ? [{ label: t("takeOver.option"), value: option }] : []),
    { label: t("takeOver.name"), value: offer.name },
    { label: t("takeOver.organisation"), value: offer.organisation },
  ];
  return (
    <div className="mt-8 grid max-w-text gap-6">
      <div className="border-line border-t-2 [--row-inset:0]">
        <Rows rows={rows} />
      </div>
      <p>
        {t("takeOver.privacy")} <a href={href("privacy", locale)}>{t("takeOver.privacyLink")}</a>
      </p>
      <PostingForm action={take} locale={locale} label={t("takeOver.take")} busyLabel={t("takeOver.busy")} />
      <p className="hint">{t("takeOver.decline")}</p>
    </div>
  );
}
