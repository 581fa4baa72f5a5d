import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import type { Messages } from "@/lib/i18n/messages";
import type { Difference } from "@/lib/registration/form-differences";

export type ConflictProps = {
  texts: Messages["participantForm"]["conflict"];
  differences: readonly Difference[];
  /** The URL that opens the form again with the stored values. */
  reopenHref: string;
};

/**
 * Compares two versions of a participant's data: the values that another organiser has stored since this form was
 * opened, and the values that the user has typed in the form.
 */
export function Conflict({ texts, differences, reopenHref }: ConflictProps) {
  const columns = (["field", "theirs", "mine"] as const).map((key) => ({ key, label: texts[key] }));
  const words = (text: string) => text || <span className="pencil">{texts.empty}</span>;
  return (
    <div className="mt-6 grid gap-5">
      {differences.length === 0 ? (
        <p>{texts.same}</p>
      ) : (
        <>
          <Table caption={texts.caption} columns={columns}>
            {differences.map(({ label, theirs, mine }) => (
              <tr key={label}>
                <th scope="row" className="font-semibold">
                  {label}
                </th>
                <td className="wrap-anywhere min-w-28 whitespace-pre-line">{words(theirs)}</td>
                <td className="wrap-anywhere min-w-28 whitespace-pre-line">{words(mine)}</td>
              </tr>
            ))}
          </Table>
          <p>{texts.how}</p>
        </>
      )}
      <div>
        <ButtonLink small href={reopenHref}>
          {texts.reopen}
        </ButtonLink>
      </div>
    </div>
  );
}
