import { SurePost } from "@/components/ui/sure-form";
import { formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { RenameForm, type RenameState } from "./rename-form";

type Post = (id: string, data: FormData) => Promise<void>;
type Rename = (id: string, state: RenameState, data: FormData) => Promise<RenameState>;
type Passkey = { id: string; name: string; createdAt: Date | null };

export type PasskeyListProps = { locale: Locale; passkeys: readonly Passkey[]; rename: Rename; remove: Post };

/** Shows the passkeys of the signed-in user. The user can rename or remove each passkey. */
export function PasskeyList({ locale, passkeys, rename, remove }: PasskeyListProps) {
  const t = translator(locale, "account");
  if (passkeys.length === 0) return <p className="pencil">{t("passkeys.none")}</p>;
  return (
    <ul className="border-line border-t-2">
      {passkeys.map(({ id, name, createdAt }) => (
        <li key={id} className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-rule border-b py-4">
          <RenameForm
            id={id}
            locale={locale}
            action={rename.bind(null, id)}
            labelledBy="passkeys"
            name={name}
            label={t("passkeys.name")}
            hint={createdAt && t("passkeys.added", { day: formatDay(createdAt, locale) })}
            texts={{ submit: t("passkeys.rename"), busy: t("busy") }}
          />
          <SurePost
            action={remove.bind(null, id)}
            locale={locale}
            texts={{
              ...{ open: t("passkeys.remove", { name }), shut: t("passkeys.removeShut") },
              ...{ text: t("passkeys.removeText"), submit: t("passkeys.remove", { name }), busy: t("busy") },
            }}
          />
        </li>
      ))}
    </ul>
  );
}
