import type { Locale } from "@/lib/i18n/locales";
import type { ButtonLook } from "./button";
import { PostForm } from "./sending-form";
import { SubmitButton } from "./submit-button";

type PostingFormProps = ButtonLook & {
  action: (data: FormData) => Promise<void>;
  /** The language in which the server answers. */
  locale: Locale;
  label: string;
  busyLabel: string;
};

/**
 * A button that changes something on the server. The button sends a form. It must not be a link, because programs that
 * check mails open links without the user.
 */
export function PostingForm({ action, locale, label, busyLabel, ...look }: PostingFormProps) {
  return (
    <PostForm action={action} locale={locale} className="grid justify-items-start gap-3">
      <SubmitButton label={label} busyLabel={busyLabel} {...look} />
    </PostForm>
  );
}
