import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { OwnRegistration } from "@/lib/registration/own-registration";

type Post = (data: FormData) => Promise<void>;
type LeaveProps = { locale: Locale; token: string; own: OwnRegistration; withdraw: Post };

/**
 * Offers two actions to participants who cannot come: they can hand over their seat to a colleague, or cancel the
 * registration on a page that first says what will happen.
 */
export function Leave({ locale, token, own, withdraw }: LeaveProps) {
  const t = translator(locale, "own");
  const waiting = own.status === "waiting";
  return (
    <Section id="leave" title={t(waiting ? "leave.titleWaiting" : "leave.title")} className="lg:mt-0 print:hidden">
      <div className="grid gap-8">
        {own.allowed.handOver && <HandOver {...{ locale, token, own, withdraw }} />}
        {own.leaving ? (
          <div className="grid gap-4">
            <p>{t(waiting ? "leave.textWaiting" : "leave.text")}</p>
            <div>
              <ButtonLink href={href("cancelRegistration", locale, { token })} look="danger" small>
                {t(waiting ? "leave.cancelWaiting" : "leave.cancel")}
              </ButtonLink>
            </div>
          </div>
        ) : (
          <p>{t("leave.begun")}</p>
        )}
      </div>
    </Section>
  );
}

function HandOver({ locale, token, own, withdraw }: LeaveProps) {
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
