import { ButtonLink } from "@/components/ui/button";
import { PostingForm } from "@/components/ui/posting-form";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";

type ConfirmProps = {
  locale: Locale;
  token: string;
  action: (data: FormData) => Promise<void>;
  texts: { confirm: string; busy: string; back: string };
};

/** A button for an action that cannot be undone, and a link back to the participant's own registration. */
export function Confirm({ locale, token, action, texts }: ConfirmProps) {
  return (
    <div className="buttons mt-8">
      <PostingForm action={action} locale={locale} label={texts.confirm} busyLabel={texts.busy} look="danger" />
      <ButtonLink href={href("manage", locale, { token })}>{texts.back}</ButtonLink>
    </div>
  );
}
