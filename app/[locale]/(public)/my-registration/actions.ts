"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { addressAction } from "@/app/_server/address-action";
import { publicAction } from "@/app/_server/public-action";
import type { AddressState } from "@/components/ui/address-form";
import { href } from "@/lib/i18n/routes";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { mailManageLinks } from "@/lib/registration/mail-manage-links";
import { loadOwnRegistration } from "@/lib/registration/queries";

/** Mails the manage link again. */
export async function sendManageLink(_state: AddressState, data: FormData): Promise<AddressState> {
  return addressAction(data, (deps, email) => mailManageLinks(deps, { email }));
}

/** Cancels the registration that the manage link leads to, and shows it again. */
export async function cancel(token: string, data: FormData): Promise<void> {
  await publicAction<void>(
    data,
    async ({ locale, ...deps }) => {
      const registration = await loadOwnRegistration(deps, token, locale);
      if (registration) await cancelRegistration(deps, { registrationId: registration.id, actor: "participant" });
      refresh();
      redirect(href("manage", locale, { token }));
    },
    (locale) => redirect(href("manage", locale, { token })),
  );
}
