import { z } from "zod";
import { wordsSchema } from "@/lib/i18n/words";
import { parseInternalLink } from "@/lib/rich-text/links";
import { isNavigationPlace } from "./places";

const isTarget = (target: string) => isNavigationPlace(target) || parseInternalLink(target)?.kind === "page";
const entrySchema = z.object({ target: z.string().refine(isTarget), label: wordsSchema });
const optional = z.string().trim().nullable();

/**
 * The schema of the content that every page shows: the menu entries in their order, and the contact details of the
 * working group.
 */
export const siteContentSchema = z.object({
  navigation: z.array(entrySchema),
  email: z.email().nullable(),
  /** The postal address, with line breaks. */
  address: z.object({ fi: optional, sv: optional, en: optional }),
  links: z.array(z.object({ id: z.uuid(), name: z.string().trim().min(1), url: z.url({ protocol: /^https$/ }) })),
});
export type SiteContent = z.output<typeof siteContentSchema>;
