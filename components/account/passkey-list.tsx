import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { PostingForm } from "@/components/ui/posting-form";
import { PostForm } from "@/components/ui/sending-form";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

type Post = (id: string, data: FormData) => Promise<void>;
type Passkey = { id: string; name: string; createdAt: Date | null };

export type PasskeyListProps = { locale: Locale; passkeys: readonly Passkey[]; rename: Post; remove: Post };

/** One's passkeys, each with its name to change and a way to remove it. */
export function PasskeyList({ locale, passkeys, rename, remove }: PasskeyListProps) {
  const t = translator(locale, "account");
  if (passkeys.length === 0) return <p className="pencil">{t("passkeys.none")}</p>;
  return (
    <ul className="border-line border-t-2">
      {passkeys.map(({ id, name, createdAt }) => (
        <li key={id} className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-rule border-b py-4">
          <PostForm action={rename.bind(null, id)} locale={locale} className="flex flex-wrap items-end gap-3">
            <TextField
              id={`passkey-${id}`}
              name="name"
              label={t("passkeys.name")}
              hint={createdAt && t("passkeys.added", { day: formatDay(createdAt, locale) })}
              defaultValue={name}
              required
            />
            <Button type="submit">{t("passkeys.rename")}</Button>
          </PostForm>
          <PostingForm
            action={remove.bind(null, id)}
            locale={locale}
            look="danger"
            small
            label={t("passkeys.remove", { name })}
            busyLabel={t("busy")}
          />
        </li>
      ))}
    </ul>
  );
}
