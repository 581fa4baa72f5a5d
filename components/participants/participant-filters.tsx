import { Button, ButtonLink } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { isNarrowed, type ParticipantFilter, statuses } from "@/lib/participants/filter";
import { LiveFilters } from "./live-filters";

type Choice = { id: string; name: string };

export type ParticipantFiltersProps = {
  locale: Locale;
  /** The URL of the participant list. The form adds the filter to its query string. */
  action: string;
  filter: ParticipantFilter;
  options: readonly Choice[];
  fees: readonly Choice[];
};

const FORM = "participant-filters";

/**
 * The search and the filters of the participant list. They apply when the form is sent. With scripts, they also apply
 * while the user types.
 */
export function ParticipantFilters({ locale, action, filter, options, fees }: ParticipantFiltersProps) {
  const t = translator(locale, "desk");
  const narrowing = [
    { name: "option", label: t("participants.filterOption"), choices: options },
    {
      name: "status",
      label: t("participants.filterStatus"),
      choices: statuses.map((id) => ({ id, name: t(`participants.statuses.${id}`) })),
    },
    ...(fees.length > 0 ? [{ name: "fee", label: t("participants.filterFee"), choices: fees } as const] : []),
    {
      name: "needs",
      label: t("participants.filterNeeds"),
      choices: [
        { id: "yes", name: t("participants.needsYes") },
        { id: "no", name: t("participants.needsNo") },
      ],
    },
    {
      name: "arrived",
      label: t("participants.filterArrived"),
      choices: [
        { id: "yes", name: t("participants.arrivedYes") },
        { id: "no", name: t("participants.arrivedNo") },
      ],
    },
    {
      name: "mail",
      label: t("participants.filterMail"),
      choices: [{ id: "refused", name: t("participants.mailRefused") }],
    },
    {
      name: "language",
      label: t("participants.filterLanguage"),
      choices: locales.map((id) => ({ id, name: t(`participants.languages.${id}`) })),
    },
  ] as const;
  return (
    <search className="print:hidden">
      <form id={FORM} action={action} className="flex flex-wrap items-end gap-3">
        <div className="w-full max-w-[26rem]">
          <TextField id="q" name="q" type="search" label={t("participants.search")} defaultValue={filter.q} />
        </div>
        {narrowing.map(({ name, label, choices }) => (
          <div key={name} className="min-w-36">
            <Select id={`filter-${name}`} name={name} label={label} defaultValue={filter[name] ?? ""}>
              <option value="">{t("participants.all")}</option>
              {choices.map(({ id, name: text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </Select>
          </div>
        ))}
        {filter.sort !== "number" && <input type="hidden" name="sort" value={filter.sort} />}
        {filter.columns && <input type="hidden" name="columns" value={filter.columns} />}
        {filter.order !== "asc" && <input type="hidden" name="order" value={filter.order} />}
        <Button type="submit">{t("participants.find")}</Button>
        {isNarrowed(filter) && (
          <ButtonLink look="text" href={action}>
            {t("participants.clear")}
          </ButtonLink>
        )}
        <LiveFilters form={FORM} />
      </form>
    </search>
  );
}
