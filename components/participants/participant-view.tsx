import { givenRows } from "@/components/registration/own/own-details";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/tab";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { Participant } from "@/lib/participants/load-participant";
import { printedNumber } from "@/lib/registration/printed-number";
import { Doubles, type DoublesProps } from "./doubles";
import { ParticipantActions, type ParticipantActionsProps } from "./participant-actions";
import { ParticipantHistory, ParticipantMails } from "./participant-log";
import { ParticipantStatus } from "./participants-table";

/**
 * The actions that this page reports as done after a redirect. The organiser did them on another page, or with a form
 * that this page no longer shows.
 */
export const doings = ["added", "addedTold", "changed", "unchanged", "cancelled", "restored", "merged"] as const;

type ParticipantViewProps = {
  locale: Locale;
  participant: Participant;
  done?: (typeof doings)[number] | undefined;
  /**
   * The number of people in the queue who got a seat because of the organiser's action. Each of these people also gets
   * a mail.
   */
  promoted: number;
  listHref: string;
  editHref: string;
  /** Other registrations that probably belong to the same person. */
  doubles: DoublesProps["doubles"];
  actions: ParticipantActionsProps["actions"];
};

/** Shows all data about one participant, and the actions that an organiser can perform. */
export function ParticipantView({
  locale,
  participant,
  done,
  promoted,
  listHref,
  editHref,
  doubles,
  actions,
}: ParticipantViewProps) {
  const t = translator(locale, "participant");
  return (
    <div className="wrap pt-8">
      <p>
        <ButtonLink look="text" href={listHref}>
          {t("back")}
        </ButtonLink>
      </p>
      <h1>{participant.name}</h1>
      {done && (
        <div className="mt-6 max-w-text" role="status">
          <Notice kind="info">
            {t(`done.${done}`)}
            {promoted > 0 && ` ${t("done.promoted", { promoted })}`}
          </Notice>
        </div>
      )}
      {!participant.reached && participant.status !== "cancelled" && (
        <div className="mt-6 max-w-text">
          <Notice kind="info" title={t("unreached.title")}>
            <p>{t("unreached.text", { email: participant.email })}</p>
            <p className="mt-3">
              <ButtonLink small href={editHref}>
                {t("unreached.correct")}
              </ButtonLink>
            </p>
          </Notice>
        </div>
      )}
      <Section id="details" title={t("details")}>
        <div className="max-w-[44rem]">
          <Rows rows={[...stateRows(participant, locale), ...givenRows(participant, locale)]} />
          {participant.status !== "cancelled" && (
            <p className="mt-6">
              <ButtonLink small href={editHref}>
                {t("edit")}
              </ButtonLink>
            </p>
          )}
        </div>
      </Section>
      {doubles.length > 0 && <Doubles locale={locale} doubles={doubles} />}
      <ParticipantActions locale={locale} participant={participant} actions={actions} />
      <ParticipantHistory locale={locale} events={participant.events} />
      <ParticipantMails locale={locale} mails={participant.mails} />
    </div>
  );
}

function stateRows(
  { number, status, registeredAt, cancelledAt, arrivedAt, queuePosition }: Participant,
  locale: Locale,
): Row[] {
  const t = translator(locale, "participant");
  return [
    { label: t("number"), value: printedNumber(number) },
    { label: t("status"), value: <ParticipantStatus locale={locale} status={status} /> },
    ...(queuePosition ? [{ label: t("queuePosition"), value: queuePosition }] : []),
    { label: t("registered"), value: formatMoment(registeredAt, locale) },
    ...(arrivedAt ? [{ label: t("events.arrived"), value: formatMoment(arrivedAt, locale) }] : []),
    ...(cancelledAt ? [{ label: t("cancelled"), value: formatMoment(cancelledAt, locale) }] : []),
  ];
}
