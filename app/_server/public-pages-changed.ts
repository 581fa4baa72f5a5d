import "server-only";
import { revalidatePath } from "next/cache";
import { tellPublicChange } from "@/lib/front/public-change";

/** After a change of what the public sees: readers of this instance see it at once, in a menu, a list or a link of any page. */
export function publicPagesChanged(): void {
  revalidatePath("/", "layout");
  tellPublicChange();
}
