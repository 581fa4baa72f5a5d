import type { DoorPerson } from "@/lib/check-in/door-person";
import type { DoorOption, DoorTexts } from "./door-texts";
import { fillIn } from "./fill-in";

type DoorCountsProps = Pick<DoorTexts, "texts"> & {
  options: readonly DoorOption[];
  people: readonly Pick<DoorPerson, "optionId" | "status" | "arrivedAt">[];
};

/**
 * Shows two numbers for each attendance option: the people who have arrived and the people who have a seat. If there
 * are several options, it also shows the totals.
 */
export function DoorCounts({ texts, options, people }: DoorCountsProps) {
  const counted = options.map(({ id, name }) => ({
    key: id,
    label: name,
    of: people.filter((p) => p.optionId === id),
  }));
  const all = { key: "all", label: texts.counts, of: people };
  return (
    <dl className="counts">
      {(options.length > 1 ? [all, ...counted] : [all]).map(({ key, label, of }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {of.filter(({ arrivedAt }) => arrivedAt !== null).length}
            <small className="text-ink-soft text-sm">
              {" "}
              {fillIn(texts.of, { count: of.filter(({ status }) => status === "confirmed").length })}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
