import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnRegistration } from "@/lib/registration/own-registration";

type Post = (data: FormData) => Promise<void>;
type LeaveProps = { locale: Locale; token: string; own: OwnRegistration; cancel: Post; withdraw: Post };

/**
 * Offers two actions to participants who cannot come: they can hand over their seat to a colleague or cancel the
 * registration.
 */
export function Leave({ locale, token, own, cancel, withdraw }: LeaveProps) {
  const t = translator(locale, "own");
  const waiting = own.status === "waiting";
  return (
    <Section id="leave" title={t(waiting ? "leave.titleWaiting" : "leave.title")} className="lg:mt-0 print:hidden">
      <div className="grid gap-8">
        {own.allowed.handOver && <HandOver {...{ locale, token, own, withdraw }} />}
        {own.allowed.cancel ? (
          <div className="grid gap-4">
            <p>{t(waiting ? "leave.textWaiting" : "leave.text")}</p>
            <PostingForm
              action={cancel}
              locale={locale}
              label={t("leave.cancel")}
              busyLabel={t("leave.busy")}
              look="danger"
              small
            />
          </div>
        ) : (
          <p>{t("leave.begun")}</p>
        )}
      </div>
    </Section>
  );
}

function HandOver({ locale, token, own, withdraw }: Omit<LeaveProps, "cancel">) {
  const t = translator(locale, "own");
  const { offeredTo } = own;
  if (!offeredTo)
    return (
      <div className="grid gap-4">
        <p>{t("leave.handOverText")}</p>
        <div>
          <ButtonLink href={href("handOver", locale, { token })} small>
            {t("leave.handOver")}
          </ButtonLink>
        </div>
      </div>
    );
  return (
    <div className="grid gap-4">
      <p className="pencil wrap-anywhere">{t("leave.offered", offeredTo)}</p>
      <PostingForm
        action={withdraw}
        locale={locale}
        label={t("leave.withdraw")}
        busyLabel={t("leave.withdrawBusy")}
        look="quiet"
        small
      />
    </div>
  );
}
