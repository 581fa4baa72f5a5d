import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnRegistration } from "@/lib/registration/own-registration";

type ComeBackProps = {
  locale: Locale;
  own: OwnRegistration;
  undo: (data: FormData) => Promise<void>;
  /** Whether registration is open. */
  open: boolean;
};

/**
 * Says to participants who have cancelled whether they can undo the cancellation, and shows a button if they can. If
 * they cannot because no seat is free, and registration is open, shows a link to the registration form.
 */
export function ComeBack({ locale, own, undo, open }: ComeBackProps) {
  const t = translator(locale, "own");
  const state = own.allowed.undo;
  return (
    <Section id="come-back" title={t("cancelled.title")} className="lg:mt-0 print:hidden">
      <div className="grid gap-4">
        <p>{t(state === "possible" ? "cancelled.undoText" : `cancelled.${state}`)}</p>
        {state === "possible" && (
          <PostingForm
            action={undo}
            locale={locale}
            label={t("cancelled.undo")}
            busyLabel={t("cancelled.undoBusy")}
            small
          />
        )}
        {state === "noSeat" && open && (
          <div>
            <ButtonLink href={href("register", locale, { year: own.seminarYear })} small>
              {t("cancelled.again")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Section>
  );
}
