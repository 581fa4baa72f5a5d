import { InLanguage } from "@/components/content/in-language";
import { Badge, type BadgeInk } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import type { Row } from "@/components/ui/rows";
import { Slip } from "@/components/ui/slip";
import { Stamp } from "@/components/ui/stamp";
import { calendarDay, formatDay, formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { stampDate } from "@/lib/i18n/stamp";
import type { SeminarState } from "@/lib/seminars/rules";
import type { Seminar } from "@/lib/seminars/seminar";

type BoxProps = { locale: Locale; seminar: Seminar };
type State = Exclude<SeminarState, "draft">;

const inks: Record<State, BadgeInk> = {
  announced: "pencil",
  open: "stamp",
  closed: "void",
  held: "void",
  cancelled: "void",
};

/** Whether one can register, from when to when, and the way in. How many seats are left is told on the form. */
export function RegistrationBox({ locale, seminar }: BoxProps) {
  const t = translator(locale, "site");
  const { year, state } = seminar;
  if (state === "draft") return null;
  return (
    <Slip
      title={t("registration.title")}
      titleId="registration"
      aside={<Badge ink={inks[state]}>{badgeText(locale, seminar, state)}</Badge>}
      rows={rowsOf(locale, seminar, state)}
      foot={
        <>
          {state === "open" && (
            <p className="mb-3 grid">
              <ButtonLink look="primary" href={href("register", locale, { year })}>
                {t("registration.register")}
              </ButtonLink>
            </p>
          )}
          <p className="text-ink-soft text-sm">{footText(locale, seminar, state)}</p>
        </>
      }
      lamp
    />
  );
}

function badgeText(locale: Locale, { registrationOpensAt: opens }: Seminar, state: State): string {
  const t = translator(locale, "site");
  return state === "announced" && opens
    ? t("registration.opensOn", { day: formatDay(opens, locale) })
    : t(`registration.${state}`);
}

function rowsOf(locale: Locale, seminar: Seminar, state: State): Row[] {
  const t = translator(locale, "site");
  const { registrationOpensAt: opens, registrationClosesAt: closes, cancelReason: reason } = seminar;
  const day = (instant: Date, old: boolean, turn: number) => (
    <Stamp date={calendarDay(instant)} locale={locale} old={old} turn={turn} />
  );
  const coming = state === "announced" || state === "open" || state === "closed";
  const rows: (Row | false | null)[] = [
    opens &&
      state === "announced" && {
        label: t("registration.starts"),
        value: <Pencil>{formatMoment(opens, locale)}</Pencil>,
      },
    opens && state === "open" && { label: t("registration.started"), value: day(opens, true, 0) },
    closes && state === "open" && { label: t("registration.ends"), value: day(closes, false, 7) },
    closes && state === "closed" && { label: t("registration.ended"), value: day(closes, true, 7) },
    reason && {
      label: t("registration.reason"),
      value: (
        <Pencil>
          <InLanguage text={reason} page={locale} />
        </Pencil>
      ),
    },
    state !== "cancelled" && {
      label: t("registration.seminar"),
      value: <Stamp date={stampDate(seminar)} locale={locale} old={!coming} big={coming} landing={coming} turn={4} />,
    },
  ];
  return rows.filter((row): row is Row => Boolean(row));
}

function footText(locale: Locale, seminar: Seminar, state: State): string {
  const t = translator(locale, "site");
  const { registrationOpensAt: opens, registrationClosesAt: closes } = seminar;
  if (state === "open" && closes) return t("registration.openUntil", { moment: formatMoment(closes, locale) });
  if (state === "announced" && opens) return t("registration.opensText", { moment: formatMoment(opens, locale) });
  return t(`registration.${state}Text`);
}
