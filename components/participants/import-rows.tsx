import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/messages";

/**
 * A valid row of the file. The keys of `values` are the names of the fields of the registration form. If `state` is
 * `new`, the row will be imported. The other states are the reasons why it will not be imported.
 */
export type ImportRow = {
  line: number;
  state: "new" | "registered" | "double" | "cancelled";
  name: string;
  values: Readonly<Record<string, string>>;
};

/** A row that cannot be imported, with the reasons. */
export type WrongRow = { line: number; name: string; problems: readonly string[] };

const columnsOf = (
  texts: Messages["import"],
  keys: readonly ("line" | "name" | "email" | "organisation" | "what" | "state")[],
) => keys.map((key) => ({ key, label: texts[key] }));

/** Shows the rows that must be corrected in the file. */
export function FaultyRows({ texts, rows }: { texts: Messages["import"]; rows: readonly WrongRow[] }) {
  return (
    <Table caption={texts.faultyLead} columns={columnsOf(texts, ["line", "name", "what"])}>
      {rows.map(({ line, name, problems }) => (
        <tr key={line}>
          <td className="font-mono">{line}</td>
          <td className="wrap-anywhere min-w-28">{name}</td>
          <td className="whitespace-pre-line">{problems.join("\n")}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Shows the valid rows, each with its state: it will be stored, or it will be left out. */
export function PeopleRows({ texts, rows }: { texts: Messages["import"]; rows: readonly ImportRow[] }) {
  return (
    <Table caption={texts.title} columns={columnsOf(texts, ["line", "name", "email", "organisation", "state"])}>
      {rows.map(({ line, state, name, values }) => (
        <tr key={`${line}-${values["email"]}`} className={state === "new" ? undefined : "text-ink-soft"}>
          <td className="font-mono">{line}</td>
          <td className="wrap-anywhere min-w-28">{name}</td>
          <td className="wrap-anywhere min-w-28">{values["email"]}</td>
          <td className="wrap-anywhere min-w-28">{values["organisation"]}</td>
          <td>{texts.states[state]}</td>
        </tr>
      ))}
    </Table>
  );
}
