import type { Embeds } from "@/lib/content/page";
import type { Section } from "@/lib/rich-text/walk";
import { RichText } from "./rich-text";
import { Words } from "./words";

/** Shows each section as a large question (its heading) with a short answer (its text). Lines separate the sections. */
export function Questions({ sections, embeds }: { sections: readonly Section[]; embeds: Embeds }) {
  return (
    <ul className="border-line border-t-2">
      {sections.map(({ heading, blocks }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a document have no id, only a position.
          key={index}
          className="grid items-baseline gap-x-18 gap-y-3 border-rule border-b py-7 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
        >
          <h3 className="text-2xl">
            <Words content={heading.content} links={embeds.links} />
          </h3>
          <RichText blocks={blocks} embeds={embeds} />
        </li>
      ))}
    </ul>
  );
}
