"use client";

import { Notice } from "@/components/ui/notice";
import type { EditorTexts } from "./editor-texts";

/**
 * The things that were pasted but not inserted: the URLs of links and the number of pictures. `tooDeep` is true if
 * nothing was inserted, because the text was nested too deep.
 */
export type LeftOutThings = { links: readonly string[]; pictures: number; tooDeep: boolean };

export const nothingLeftOut: LeftOutThings = { links: [], pictures: 0, tooDeep: false };

type LeftOutProps = { things: LeftOutThings; texts: EditorTexts["leftOut"] };

/**
 * Tells the writer which pasted things were not inserted. The outer element is always rendered, because screen readers
 * announce only a text that appears in an existing element.
 */
export function LeftOut({ things: { links, pictures, tooDeep }, texts }: LeftOutProps) {
  return (
    <div role="status">
      {(tooDeep || links.length > 0 || pictures > 0) && (
        <div className="mt-3">
          <Notice kind="info">
            {tooDeep && <p>{texts.tooDeep}</p>}
            {links.length > 0 && (
              <p>
                {texts.links} <span className="break-all">{[...new Set(links)].join(", ")}</span>
              </p>
            )}
            {pictures > 0 && <p>{texts.pictures}</p>}
          </Notice>
        </div>
      )}
    </div>
  );
}
