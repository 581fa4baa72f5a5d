import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@/lib/db/client";

/** What the pages of one request are made from while someone previews the site. */
export type PreviewContext = {
  /** The database as it would be if every draft were published. */
  db: Db;
  /** When the preview ends; null when it lasts as long as one is signed in. */
  endsAt: Date | null;
};

const shared = globalThis as typeof globalThis & { erapaivaPreview?: AsyncLocalStorage<PreviewContext> };

/** On the global object, since the front server and the pages behind it each load this module for themselves. */
function storage(): AsyncLocalStorage<PreviewContext> {
  shared.erapaivaPreview ??= new AsyncLocalStorage();
  return shared.erapaivaPreview;
}

/** Runs `make` and everything that it begins as a preview. */
export function inPreview<Made>(context: PreviewContext, make: () => Made): Made {
  return storage().run(context, make);
}

/** The preview that this code runs in; undefined on the site as everyone sees it. */
export function currentPreview(): PreviewContext | undefined {
  return storage().getStore();
}
