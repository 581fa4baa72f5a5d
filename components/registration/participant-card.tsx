import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Pencil } from "@/components/ui/pencil";
import type { Row } from "@/components/ui/rows";
import { Stamp } from "@/components/ui/stamp";
import { calendarDay, formatDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { withSoftHyphens } from "@/lib/i18n/long-words";
import { translator } from "@/lib/i18n/messages";
import { printedNumber } from "@/lib/registration/printed-number";
import { QrCode } from "./qr-code";

export type ParticipantCardProps = {
  locale: Locale;
  status: "confirmed" | "waiting" | "cancelled";
  number?: number | null | undefined;
  name: string;
  organisation: string;
  seminar: string;
  day: string;
  place?: string | null | undefined;
  option?: string | null | undefined;
  price?: string | undefined;
  registeredAt: Date;
  cancelledAt?: Date | null | undefined;
  /** The time at which the participant was checked in. */
  arrivedAt?: Date | null | undefined;
  /** The participant's position in the queue, counted from 1. */
  queuePosition?: number | null | undefined;
  /** The code for the check-in at the seminar. Only confirmed registrations have a code. */
  code?: string | undefined;
};

function stamps({
  locale,
  status,
  registeredAt,
  cancelledAt,
  arrivedAt,
  queuePosition,
  code,
}: ParticipantCardProps): Row[] {
  const t = translator(locale, "registration");
  const current = status === "confirmed";
  const registered = {
    label: t("card.registered"),
    value: (
      <Stamp
        date={calendarDay(registeredAt)}
        locale={locale}
        turn={0}
        big={current}
        landing={current}
        old={status === "cancelled"}
      />
    ),
  };
  if (current) {
    const atTheDoor = arrivedAt ? (
      <Stamp date={calendarDay(arrivedAt)} locale={locale} turn={1} big />
    ) : (
      <Pencil>{t("card.atTheDoor")}</Pencil>
    );
    return code || arrivedAt ? [registered, { label: t("card.arrived"), value: atTheDoor }] : [registered];
  }
  if (status === "cancelled") {
    const day = cancelledAt ? formatDay(cancelledAt, locale) : t("card.cancelled");
    return [registered, { label: t("card.cancelled"), value: <Badge ink="void">{day}</Badge> }];
  }
  const place = queuePosition ? t("card.queuePosition", { position: queuePosition }) : t("card.queueSomewhere");
  return [registered, { label: t("card.queue"), value: <Pencil>{place}</Pencil> }];
}

/** The card of one registration, in any state: confirmed, in the queue or cancelled. It looks like a library card. */
export function ParticipantCard(props: ParticipantCardProps) {
  const { locale, number, name, organisation, seminar, day, place, option, price, code } = props;
  const t = translator(locale, "registration");
  const facts = [
    { label: t("card.seminar"), value: seminar },
    { label: t("card.day"), value: day },
    { label: t("card.place"), value: place },
    { label: t("card.option"), value: option },
    { label: t("card.price"), value: price },
  ].filter(({ value }) => value);
  return (
    <Card
      title={t("card.title")}
      titleId="participant-card"
      number={number ? t("card.number", { number: printedNumber(number) }) : undefined}
      name={withSoftHyphens(name)}
      organisation={withSoftHyphens(organisation)}
      facts={facts}
      stamps={stamps(props)}
      code={code ? { qr: <QrCode text={code} label={t("card.qr", { code })} />, text: code } : undefined}
    />
  );
}
