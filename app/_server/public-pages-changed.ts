import "server-only";
import { revalidatePath } from "next/cache";
import { tellPublicChange } from "@/lib/front/public-change";

/**
 * Call it after every change of what the public sees. It invalidates all pages, since a menu, a list or a link on any
 * of them may have changed.
 */
export function publicPagesChanged(): void {
  revalidatePath("/", "layout");
  tellPublicChange();
}
