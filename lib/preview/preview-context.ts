import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@/lib/db/client";

/** The data with which the pages of one request are rendered in a preview. */
export type PreviewContext = {
  /** The database as it would be if every draft were published: a transaction that will be rolled back. */
  db: Db;
  /** When the preview ends; null when it lasts as long as the user is signed in. */
  endsAt: Date | null;
};

const shared = globalThis as typeof globalThis & { erapaivaPreview?: AsyncLocalStorage<PreviewContext> };

/** Kept on the global object, because the front and Next each load their own copy of this module. */
function storage(): AsyncLocalStorage<PreviewContext> {
  shared.erapaivaPreview ??= new AsyncLocalStorage();
  return shared.erapaivaPreview;
}

/** Runs `make`, and everything asynchronous that it starts, inside a preview. */
export function inPreview<Made>(context: PreviewContext, make: () => Made): Made {
  return storage().run(context, make);
}

/** The preview that the calling code runs in; undefined when a page is rendered for the public. */
export function currentPreview(): PreviewContext | undefined {
  return storage().getStore();
}
