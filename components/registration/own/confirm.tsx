import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { DangerForm } from "@/components/ui/danger-form";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** Something that the participant can do instead. If it has no `href`, it is left out. */
type Alternative = { title: string; text: string; href: string | null };

type ConfirmProps = {
  locale: Locale;
  token: string;
  /** What will happen now if the participant confirms, one sentence each. */
  effects: readonly string[];
  alternatives: readonly Alternative[];
  /** Whether the participant has confirmed something that is not true any more, and is asked again. */
  again: boolean;
  action: (data: FormData) => Promise<void>;
  texts: { confirm: string; busy: string; back: string };
};

/**
 * The page on which a participant confirms something that may not be undone: what will happen now, the button, the way
 * back, and what the participant can do instead.
 */
export function Confirm({ locale, token, effects, alternatives, again, action, texts }: ConfirmProps) {
  const t = translator(locale, "own");
  return (
    <>
      {again && (
        <div className="mt-8 max-w-text">
          <Notice kind="error" title={t("leaving.againTitle")}>
            {t("leaving.again")}
          </Notice>
        </div>
      )}
      <ul className="mt-6 grid max-w-text list-disc gap-2 pl-5">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div className="buttons mt-8">
        <DangerForm action={action} locale={locale} label={texts.confirm} busyLabel={texts.busy} />
        <ButtonLink href={href("manage", locale, { token })} look="primary">
          {texts.back}
        </ButtonLink>
      </div>
      <Alternatives title={t("leaving.instead")}>
        {alternatives.flatMap(({ title, text, href: to }) =>
          to
            ? [
                <li key={title} className="border-rule border-b py-3">
                  <a className="target font-semibold" href={to}>
                    {title}
                  </a>
                  <p className="text-ink-soft text-sm">{text}</p>
                </li>,
              ]
            : [],
        )}
      </Alternatives>
    </>
  );
}

function Alternatives({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="mt-section max-w-text" aria-labelledby="instead">
      <h2 className="text-[1.375rem]" id="instead">
        {title}
      </h2>
      <ul className="mt-3 border-line border-t-2">{children}</ul>
    </section>
  );
}
