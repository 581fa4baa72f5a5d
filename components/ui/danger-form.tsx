import type { Locale } from "@/lib/i18n/locales";
import { PostForm } from "./sending-form";
import { SubmitButton } from "./submit-button";

type DangerFormProps = {
  action: (data: FormData) => Promise<void>;
  /** The language in which the server answers. */
  locale: Locale;
  label: string;
  busyLabel: string;
};

/**
 * A red button for an action that cannot be undone. Use it only where the user has read what the action does: on a page
 * of its own (components/registration/own/confirm.tsx), or in a part of the page that the user has opened
 * (sure-form.tsx). The buttons of `PostingForm` act at once, and so they are never red.
 */
export function DangerForm({ action, locale, label, busyLabel }: DangerFormProps) {
  return (
    <PostForm action={action} locale={locale} className="grid justify-items-start gap-3">
      <SubmitButton label={label} busyLabel={busyLabel} look="danger" />
    </PostForm>
  );
}
