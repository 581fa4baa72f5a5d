import { InLanguage } from "@/components/content/in-language";
import { Badge, type BadgeInk } from "@/components/ui/badge";
import { Pencil } from "@/components/ui/pencil";
import type { Row } from "@/components/ui/rows";
import { Slip } from "@/components/ui/slip";
import { Stamp } from "@/components/ui/stamp";
import { calendarDay, formatDay, formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { stampDate } from "@/lib/i18n/stamp";
import type { Seminar } from "@/lib/seminars/seminar";
import { isComing, type PublicState } from "@/lib/time/lifecycle";
import { RegistrationWays } from "./registration-ways";

type BoxProps = { locale: Locale; seminar: Seminar };

const inks: Record<PublicState, BadgeInk> = {
  announced: "pencil",
  open: "stamp",
  closed: "void",
  held: "void",
  archived: "void",
  cancelled: "void",
};

/**
 * A box that says whether registration is open, and when it opens and closes. While registration is open, it links to
 * the registration form. The form shows the number of free seats; the box does not.
 */
export function RegistrationBox({ locale, seminar }: BoxProps) {
  return (
    <Slip
      title={translator(locale, "site")("registration.title")}
      titleId="registration"
      aside={<Badge ink={inks[seminar.state]}>{badgeText({ locale, seminar })}</Badge>}
      rows={rowsOf({ locale, seminar })}
      foot={<RegistrationWays locale={locale} seminar={seminar} />}
      lamp
    />
  );
}

function badgeText({ locale, seminar: { state, registrationOpensAt: opens } }: BoxProps): string {
  const t = translator(locale, "site");
  return state === "announced" && opens
    ? t("registration.opensOn", { day: formatDay(opens, locale) })
    : t(`registration.${state}`);
}

function rowsOf({ locale, seminar }: BoxProps): Row[] {
  const t = translator(locale, "site");
  const { state, registrationOpensAt: opens, registrationClosesAt: closes, cancelReason: reason } = seminar;
  const day = (instant: Date, old: boolean, turn: number) => (
    <Stamp date={calendarDay(instant)} locale={locale} old={old} turn={turn} />
  );
  const coming = isComing(state);
  const rows: (Row | false | null)[] = [
    opens &&
      state === "announced" && {
        label: t("registration.starts"),
        value: <Pencil>{formatMoment(opens, locale)}</Pencil>,
      },
    opens && state === "open" && { label: t("registration.started"), value: day(opens, true, 0) },
    closes && state === "open" && { label: t("registration.ends"), value: day(closes, false, 7) },
    closes && state === "closed" && { label: t("registration.ended"), value: day(closes, true, 7) },
    state === "cancelled" && {
      label: t("registration.reason"),
      value: <Pencil>{reason ? <InLanguage text={reason} page={locale} /> : t("registration.noReason")}</Pencil>,
    },
    state !== "cancelled" && {
      label: t("registration.seminar"),
      value: <Stamp date={stampDate(seminar)} locale={locale} old={!coming} big={coming} landing={coming} turn={4} />,
    },
  ];
  return rows.filter((row): row is Row => Boolean(row));
}
