import { Badge, type BadgeInk } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Pencil } from "@/components/ui/pencil";
import type { Row } from "@/components/ui/rows";
import { Slip } from "@/components/ui/slip";
import { Stamp } from "@/components/ui/stamp";
import type { StampDate } from "@/components/ui/stamp-text";
import { calendarDay, formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

export type RegistrationBoxState = "notAnnounced" | "opening" | "open" | "closed" | "held" | "cancelled";

export type RegistrationBoxProps = {
  locale: Locale;
  state: RegistrationBoxState;
  /** As much of the seminar's date as is known. */
  day: StampDate;
  opensAt?: Date | null;
  closesAt?: Date | null;
  /** Why the seminar is not held. */
  reason?: string | null | undefined;
};

const inks: Record<RegistrationBoxState, BadgeInk> = {
  notAnnounced: "pencil",
  opening: "pencil",
  open: "stamp",
  closed: "void",
  held: "void",
  cancelled: "void",
};

function rows({ locale, state, day, opensAt, closesAt, reason }: RegistrationBoxProps): Row[] {
  const t = translator(locale, "registration");
  const later = <Pencil>{t("box.toBeAnnounced")}</Pencil>;
  const seminar = { label: t("box.seminar"), value: <Stamp date={day} locale={locale} turn={4} big landing /> };
  const stamp = (instant: Date, turn: number, old = false) => (
    <Stamp date={calendarDay(instant)} locale={locale} turn={turn} old={old} />
  );
  switch (state) {
    case "notAnnounced":
      return [{ label: t("box.opens"), value: later }, seminar];
    case "opening":
      return [{ label: t("box.opens"), value: opensAt ? formatMoment(opensAt, locale) : later }, seminar];
    case "open":
      return [
        ...(opensAt ? [{ label: t("box.opened"), value: stamp(opensAt, 7, true) }] : []),
        ...(closesAt ? [{ label: t("box.closes"), value: stamp(closesAt, 0) }] : []),
        seminar,
      ];
    case "closed":
      return [...(closesAt ? [{ label: t("box.closed"), value: stamp(closesAt, 0, true) }] : []), seminar];
    case "held":
      return [{ label: t("box.held"), value: <Stamp date={day} locale={locale} turn={0} old /> }];
    case "cancelled":
      return [{ label: t("box.reason"), value: reason ? <Pencil>{reason}</Pencil> : later }];
  }
}

function Foot({ locale, state, day }: RegistrationBoxProps) {
  const t = translator(locale, "registration");
  return (
    <div className="grid gap-3">
      {state === "open" && (
        <ButtonLink look="primary" href={href("register", locale, { year: day.year })}>
          {t("box.register")}
        </ButtonLink>
      )}
      {state === "closed" && <ButtonLink href={href("group", locale)}>{t("box.ask")}</ButtonLink>}
      <p className="hint">{t(`box.notes.${state}`)}</p>
    </div>
  );
}

/** The lit slip beside a seminar: where its registration stands, and the one thing to do about it. */
export function RegistrationBox(props: RegistrationBoxProps) {
  const { locale, state } = props;
  const t = translator(locale, "registration");
  return (
    <Slip
      title={t("box.title")}
      titleId="registration-box"
      aside={<Badge ink={inks[state]}>{t(`box.badges.${state}`)}</Badge>}
      rows={rows(props)}
      foot={<Foot {...props} />}
      lamp
    />
  );
}
