import "server-only";
import { revalidatePath } from "next/cache";
import { tellPublicChange } from "@/lib/front/public-change";

/**
 * Invalidates all cached public pages. Every action that changes public content must call this function. All pages are
 * invalidated because a menu, a list or a link on any page may have changed.
 */
export function publicPagesChanged(): void {
  revalidatePath("/", "layout");
  tellPublicChange();
}
