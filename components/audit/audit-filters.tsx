import { Button, ButtonLink } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { type AuditFilter, narrowsLog } from "@/lib/audit/audit-filter";
import type { AuditAction } from "@/lib/audit/record-audit";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

export type AuditFiltersProps = {
  locale: Locale;
  filter: AuditFilter;
  choices: { people: readonly { id: string; name: string }[]; years: readonly number[] };
};

/** Returns every action that can occur in the log, in the alphabetical order of the action names. */
function actionsIn(locale: Locale): { id: string; name: string }[] {
  const t = translator(locale, "audit");
  const actions = Object.entries(messagesOf(locale, "audit").actions).flatMap(([about, words]) =>
    Object.keys(words).map((what) => `${about}.${what}` as AuditAction),
  );
  return actions
    .map((id) => ({ id, name: t(`actions.${id}`) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}

/**
 * Shows the filters of the log: person, action, seminar, registration number and dates. They are an ordinary form that
 * puts its values into the query string of the page's URL, so they work without scripts.
 */
export function AuditFilters({ locale, filter, choices: { people, years } }: AuditFiltersProps) {
  const t = translator(locale, "audit");
  const log = href("auditLog", locale);
  const selects = [
    { name: "who", label: t("person"), none: t("anyone"), chosen: filter.who, choices: people },
    { name: "action", label: t("action"), none: t("anything"), chosen: filter.action, choices: actionsIn(locale) },
    {
      ...{ name: "year", label: t("seminar"), none: t("anySeminar"), chosen: filter.year?.toString() },
      choices: years.map((year) => ({ id: String(year), name: String(year) })),
    },
  ];
  return (
    <search>
      <form
        action={log}
        aria-label={t("filter")}
        className="mt-8 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      >
        {selects.map(({ name, label, none, chosen, choices }) => (
          <div key={name} className={name === "year" ? "min-w-0" : "col-span-2 min-w-0 max-w-full"}>
            <Select id={`log-${name}`} name={name} label={label} defaultValue={chosen ?? ""}>
              <option value="">{none}</option>
              {choices.map(({ id, name: text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
          </div>
        ))}
        <div className="min-w-0 sm:w-40">
          <TextField
            {...{ id: "log-number", name: "number", label: t("number"), inputMode: "numeric" }}
            defaultValue={filter.number}
          />
        </div>
        {(["from", "to"] as const).map((name) => (
          <div key={name} className="col-span-2 min-[390px]:col-span-1">
            <TextField id={`log-${name}`} name={name} type="date" label={t(name)} defaultValue={filter[name]} />
          </div>
        ))}
        <Button type="submit">{t("show")}</Button>
        {narrowsLog(filter) && (
          <ButtonLink look="text" href={log}>
            {t("all")}
          </ButtonLink>
        )}
      </form>
    </search>
  );
}
