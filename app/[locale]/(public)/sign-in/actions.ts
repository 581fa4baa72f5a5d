"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { addressAction } from "@/app/_server/address-action";
import { auth, enterByLink } from "@/app/_server/auth";
import { checkBound } from "@/app/_server/check-bound";
import { formAction } from "@/app/_server/form-action";
import { tooManyTries } from "@/app/_server/too-many-tries";
import type { PasskeySignInProps } from "@/components/account/passkey-sign-in";
import type { AddressState } from "@/components/ui/address-form";
import { demonstrationRoles } from "@/lib/auth/demonstration-door";
import { requestSignInLink } from "@/lib/auth/mail-sign-in-link";
import { beginPasskeySignIn, enterByPasskey, passkeyAnswerSchema } from "@/lib/auth/passkey-ceremonies";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { previewCookie } from "@/lib/preview/preview-cookie";

/** Mails a sign-in link if the e-mail address belongs to a user. */
export async function sendSignInLink(state: AddressState, data: FormData): Promise<AddressState> {
  return addressAction("signIn", state, data, async ({ locale, ...deps }, email) => {
    await requestSignInLink(deps, { email, locale });
    return undefined;
  });
}

/** Signs the user in. `token` comes from the mailed link, which works only once. */
export async function signInByLink(token: string, data: FormData): Promise<void> {
  checkBound({ token });
  await formAction<void>(data, async ({ locale }) => {
    const entered = await enterByLink(token);
    redirect(entered ? href("desk", locale) : `${href("signIn", locale)}?error`);
  });
}

/**
 * Returns the options with which the browser asks the user for a passkey. People who are not signed in call this
 * action, so the number of calls is limited.
 */
export async function beginSignInByPasskey(data: FormData): ReturnType<PasskeySignInProps["begin"]> {
  return formAction<Awaited<ReturnType<PasskeySignInProps["begin"]>>>(
    data,
    async ({ locale }) => {
      const error = await tooManyTries("signIn", locale);
      return error ? { ok: false, error } : { ok: true, options: await beginPasskeySignIn(auth(), await headers()) };
    },
    (_, locale) => ({ ok: false, error: translator(locale, "signIn")("passkey.refused") }),
  );
}

/** Signs the user in with the response of the passkey, which the browser sends in the form. */
export async function signInByPasskey(data: FormData): ReturnType<PasskeySignInProps["enter"]> {
  const refused = (locale: Locale) => ({ ok: false, error: translator(locale, "signIn")("passkey.refused") }) as const;
  return formAction<Awaited<ReturnType<PasskeySignInProps["enter"]>>>(
    data,
    async ({ locale }, values) => {
      const answer = passkeyAnswerSchema.safeParse(values["answer"]);
      const entered = answer.success && (await enterByPasskey(auth(), answer.data, await headers()));
      return entered ? { ok: true, desk: href("desk", locale) } : refused(locale);
    },
    (_, locale) => refused(locale),
  );
}

/**
 * Signs in as one of the demonstration's users, with one click. A live site does not have the endpoint that this action
 * calls.
 */
export async function enterDemonstration(data: FormData): Promise<void> {
  await formAction<void>(data, async ({ locale, env }, values) => {
    const role = demonstrationRoles.find((name) => name === values["role"]);
    if (env.mode !== "demonstration" || !role) redirect(href("signIn", locale));
    await auth().api.enterDemonstration({ body: { role }, headers: await headers() });
    redirect(href("desk", locale));
  });
}

export async function signOut(data: FormData): Promise<void> {
  await formAction<void>(data, async ({ locale }) => {
    await auth().api.signOut({ headers: await headers() });
    (await cookies()).delete(previewCookie);
    redirect(href("signIn", locale));
  });
}
