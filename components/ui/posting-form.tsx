import type { Locale } from "@/lib/i18n/locales";
import type { ButtonLook } from "./button";
import { PostForm } from "./sending-form";
import { SubmitButton } from "./submit-button";

type PostingFormProps = {
  look?: Exclude<ButtonLook["look"], "danger">;
  small?: boolean;
  action: (data: FormData) => Promise<void>;
  /** The language in which the server answers. */
  locale: Locale;
  label: string;
  busyLabel: string;
};

/**
 * A button that changes something on the server at once, and that the user can undo. It sends a form. A link would be
 * dangerous, because programs that check mails open links without the user. For what cannot be undone, use
 * danger-form.tsx.
 */
export function PostingForm({ action, locale, label, busyLabel, ...look }: PostingFormProps) {
  return (
    <PostForm action={action} locale={locale} className="grid justify-items-start gap-3">
      <SubmitButton label={label} busyLabel={busyLabel} {...look} />
    </PostForm>
  );
}
