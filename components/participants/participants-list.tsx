import { translator } from "@/lib/i18n/messages";
import { printedNumber } from "@/lib/registration/printed-number";
import { type ParticipantListProps, ParticipantStatus } from "./participants-table";

/** Shows the participants on a narrow screen. The status is shown only if it is not "confirmed". */
export function ParticipantsList({ locale, rows }: ParticipantListProps) {
  const t = translator(locale, "desk");
  return (
    <ul className="border-line border-t-2 bg-sheet md:hidden print:hidden" aria-label={t("participants.caption")}>
      {rows.map(({ id, number, name, organisation, optionName, email, status, href }) => (
        <li key={id} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 border-rule border-b px-3 py-3">
          <span className="font-mono">{printedNumber(number)}</span>
          <div>
            <p className={status === "cancelled" ? "text-base text-ink-soft line-through" : "font-semibold text-base"}>
              <a className="target wrap-anywhere" href={href}>
                {name}
              </a>
            </p>
            <p className="text-ink-soft text-xs">
              {organisation}, {optionName}
            </p>
            <a className="target wrap-anywhere" href={`mailto:${email}`}>
              {email}
            </a>
            {status !== "confirmed" && (
              <p>
                <ParticipantStatus locale={locale} status={status} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
