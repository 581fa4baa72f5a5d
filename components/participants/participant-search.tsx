import { Button, ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

export type ParticipantSearchProps = {
  locale: Locale;
  /** The page itself; the search is its parameter `q`. */
  action: string;
  search: string;
  /** How many were found. */
  count: number;
};

export function ParticipantSearch({ locale, action, search, count }: ParticipantSearchProps) {
  const t = translator(locale, "desk");
  return (
    <>
      <search className="print:hidden">
        <form action={action} className="flex flex-wrap items-end gap-3">
          <div className="w-full max-w-[26rem]">
            <label className="font-semibold text-xs" htmlFor="q">
              {t("participants.search")}
            </label>
            <input className="input" id="q" name="q" type="search" defaultValue={search} />
          </div>
          <Button type="submit">{t("participants.find")}</Button>
          {search && (
            <ButtonLink look="text" href={action}>
              {t("participants.clear")}
            </ButtonLink>
          )}
        </form>
      </search>
      {search && <p role="status">{t("participants.found", { count, search })}</p>}
    </>
  );
}
