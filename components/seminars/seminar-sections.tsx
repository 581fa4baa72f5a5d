import { InLanguage, langOf } from "@/components/content/in-language";
import { RichText } from "@/components/content/rich-text";
import { Section } from "@/components/ui/tab";
import type { Embeds } from "@/lib/content/page";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Seminar } from "@/lib/seminars/seminar";
import { isComing } from "@/lib/time/lifecycle";
import { Programme } from "./programme";

type SectionsProps = { locale: Locale; seminar: Seminar; embeds: Embeds };

/**
 * The sections of a seminar's page: the thanks and materials after the seminar, the text about its content, the
 * programme, and practical information. A section without content is left out. Editors write the text about the content
 * before the seminar, so later its heading says so.
 */
export function SeminarSections({ locale, seminar, embeds }: SectionsProps) {
  const t = translator(locale, "site");
  const { body, state, timing, programme } = seminar;
  const coming = isComing(state);
  return (
    <>
      <Afterwards locale={locale} seminar={seminar} embeds={embeds} />
      {body && (
        <Section id="about" title={t(coming ? "seminar.about" : "seminar.aboutBefore")}>
          <div lang={langOf(body.lang, locale)}>
            <RichText blocks={body.value.content} embeds={embeds} />
          </div>
        </Section>
      )}
      {programme.length > 0 && state !== "cancelled" && (
        <Section id="programme" title={t("seminar.programme")}>
          <Programme locale={locale} seminar={seminar} />
        </Section>
      )}
      {coming && (
        <Section id="arrival" title={t("seminar.arrival")}>
          <Arrival locale={locale} seminar={seminar} />
        </Section>
      )}
      {(state === "open" || state === "closed") && timing === "ahead" && (
        <Section id="cancelling" title={t("seminar.cancelling")}>
          <div className="prose">
            <p>{t("seminar.cancellingText")}</p>
            <p>
              <a href={href("lostLink", locale)}>{t("seminar.lostLink")}</a>
            </p>
          </div>
        </Section>
      )}
    </>
  );
}

/** The section that is published after the seminar, with thanks and materials. */
export function Afterwards({ locale, seminar: { afterwards }, embeds }: SectionsProps) {
  if (!afterwards || afterwards.value.content.length === 0) return null;
  return (
    <Section id="afterwards" title={translator(locale, "site")("seminar.afterwards")}>
      <div lang={langOf(afterwards.lang, locale)}>
        <RichText blocks={afterwards.value.content} embeds={embeds} />
      </div>
    </Section>
  );
}

function Arrival({ locale, seminar }: Omit<SectionsProps, "embeds">) {
  const t = translator(locale, "site");
  const { venueName, venueAddress, timing, state } = seminar;
  const canStillTell = state === "announced" || state === "open";
  return (
    <div className="prose">
      {venueName && (
        <p>
          <strong>
            <InLanguage text={venueName} page={locale} />
          </strong>
          {venueAddress && (
            <>
              , <InLanguage text={venueAddress} page={locale} />
            </>
          )}
        </p>
      )}
      {timing === "ahead" && <p>{t("seminar.bookFair")}</p>}
      <p>{t(canStillTell ? "seminar.access" : "seminar.accessContact")}</p>
    </div>
  );
}
