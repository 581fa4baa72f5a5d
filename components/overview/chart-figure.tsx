import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { ChartLegend, type Mark } from "./chart-legend";
import type { ChartWidth } from "./chart-parts";

export type ChartTable = { columns: readonly string[]; rows: readonly (readonly (string | number)[])[] };

type ChartFigureProps = {
  locale: Locale;
  id: string;
  title: string;
  /** A sentence that describes the content of the chart. It is also the accessible name of the picture. */
  sentence: string;
  /** Null if there is no data for the chart. In that case, `sentence` must say so. */
  picture: {
    draw: (width: ChartWidth) => ReactNode;
    legend?: readonly Mark[];
    axis?: string;
    table: ChartTable;
  } | null;
};

/** A chart with its title, rendered on the server. A sentence and a table give the same information as the picture. */
export function ChartFigure({ locale, id, title, sentence, picture }: ChartFigureProps) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="border-line border-t-2 pt-4 text-xl">
        {title}
      </h2>
      <p id={`${id}-sentence`} className={picture ? "mt-1 mb-4 text-ink-soft" : "pencil mt-1 text-lg"}>
        {sentence}
      </p>
      {picture && (
        <>
          {picture.legend && <ChartLegend marks={picture.legend} />}
          <div role="img" aria-labelledby={`${id}-sentence`}>
            <div className="chart sm:hidden">{picture.draw("narrow")}</div>
            <div className="chart hidden sm:block">{picture.draw("wide")}</div>
            {picture.axis && <p className="max-w-[36rem] text-right text-ink-soft text-xs">{picture.axis}</p>}
          </div>
          <div className="mt-4">
            <NumbersTable
              locale={locale}
              title={`${title}: ${translator(locale, "overview")("asTable")}`}
              table={picture.table}
            />
          </div>
        </>
      )}
    </section>
  );
}

function NumbersTable({ locale, title, table }: { locale: Locale; title: string; table: ChartTable }) {
  const t = translator(locale, "overview");
  const columns = table.columns.map((label, at) => ({ key: String(at), label }));
  return (
    <Disclosure summary={t("asTable")} shut={t("asTableShut")} open={false}>
      <Table caption={title} columns={columns}>
        {table.rows.map(([name, ...numbers]) => (
          <tr key={name}>
            <th scope="row" className="font-normal">
              {name}
            </th>
            {numbers.map((number, at) => (
              <td key={columns[at + 1]?.key}>{number}</td>
            ))}
          </tr>
        ))}
      </Table>
    </Disclosure>
  );
}
