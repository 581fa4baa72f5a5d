import type { Metadata } from "next";
import { headers } from "next/headers";
import { currentSession } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { AccountView } from "@/components/account/account-view";
import { deviceOf } from "@/lib/auth/device";
import { loadPasskeys } from "@/lib/auth/passkeys";
import { loadSessions } from "@/lib/auth/queries";
import { systemClock } from "@/lib/clock";
import { translator } from "@/lib/i18n/messages";
import { DeskPage } from "../../_desk-page";
import {
  addPasskeyAction,
  beginPasskeyAction,
  endOtherSessionsAction,
  endSessionAction,
  removePasskeyAction,
  renamePasskeyAction,
} from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "account")("title"), robots: { index: false } };
}

export default async function AccountPage() {
  const locale = await pageLocale();
  const user = await deskUser(locale);
  const current = await currentSession();
  const [sessions, passkeys] = await Promise.all([
    loadSessions(deps(), { userId: user.id, now: systemClock.now() }),
    loadPasskeys(deps(), user.id),
  ]);
  const t = translator(locale, "account");
  const thisDevice = deviceOf((await headers()).get("user-agent")) ?? t("passkeys.unnamed");
  return (
    <DeskPage locale={locale} user={user}>
      <AccountView
        locale={locale}
        user={{ email: user.email, role: translator(locale, "people")(`roles.${user.role}`) }}
        sessions={sessions.map(({ id, createdAt, userAgent }) => ({
          id,
          createdAt,
          device: deviceOf(userAgent),
          current: id === current?.id,
        }))}
        end={endSessionAction}
        endOthers={endOtherSessionsAction}
        passkeys={passkeys.map(({ name, ...passkey }) => ({ ...passkey, name: name ?? t("passkeys.unnamed") }))}
        rename={renamePasskeyAction}
        remove={removePasskeyAction}
        adding={{ suggestedName: thisDevice, actions: { begin: beginPasskeyAction, add: addPasskeyAction } }}
      />
    </DeskPage>
  );
}
