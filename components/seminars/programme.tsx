import { InLanguage } from "@/components/content/in-language";
import { formatTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { ProgrammeItemText } from "@/lib/seminars/seminar";
import { ProgrammeFrame } from "./programme-frame";

type ProgrammeProps = { locale: Locale; programme: readonly ProgrammeItemText[] };

/**
 * Shows the items of the programme in their order. If there are none yet, shows a text which says that the programme
 * will be announced later.
 */
export function Programme({ locale, programme }: ProgrammeProps) {
  if (programme.length === 0) return <ProgrammeFrame locale={locale} />;
  return (
    <ol className="border-rule border-t">
      {programme.map((item) => (
        <Item key={item.id} locale={locale} item={item} />
      ))}
    </ol>
  );
}

/**
 * One item of the programme. If its time is unknown, a text in the style of pencil writing says so. A break has a
 * smaller title.
 */
function Item({ locale, item }: { locale: Locale; item: ProgrammeItemText }) {
  const { startsAt, isBreak, title, description, speakers } = item;
  const edge = startsAt ? "border-rule" : "border-rule-strong border-dashed";
  return (
    <li
      className={`grid items-baseline gap-x-6 border-b sm:grid-cols-[7.5rem_minmax(0,1fr)] ${edge} ${isBreak ? "py-2" : "pt-4 pb-[1.05rem]"}`}
    >
      <Time locale={locale} item={item} />
      <div>
        {isBreak ? (
          <p>
            <InLanguage text={title} page={locale} />
          </p>
        ) : (
          <h3 className="text-[1.375rem]/[1.3]">
            <InLanguage text={title} page={locale} />
          </h3>
        )}
        {speakers.map(({ id, name, organisation }) => (
          <p key={id}>
            {name}
            {organisation && <span className="text-ink-soft">, {organisation}</span>}
          </p>
        ))}
        {description && (
          <p className="text-ink-soft">
            <InLanguage text={description} page={locale} />
          </p>
        )}
      </div>
    </li>
  );
}

function Time({ locale, item: { startsAt, endsAt } }: { locale: Locale; item: ProgrammeItemText }) {
  if (!startsAt) return <span className="pencil">{translator(locale, "site")("seminar.timeOpen")}</span>;
  const times = [startsAt, ...(endsAt ? [endsAt] : [])].map((time) => formatTime(time, locale));
  return <span className="font-mono">{times.join("–")}</span>;
}
