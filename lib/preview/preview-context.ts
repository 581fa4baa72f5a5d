import { AsyncLocalStorage } from "node:async_hooks";
import type { Db } from "@/lib/db/client";
import { sharedValue } from "@/lib/shared-value";

/** The data that the pages of one request need in a preview. */
export type PreviewContext = {
  /**
   * The database client of the preview, which reads all drafts as if they were published. It is a transaction that will
   * be rolled back.
   */
  db: Db;
  /** The time at which the preview ends; null if it ends when the user signs out. */
  endsAt: Date | null;
};

/** Returns the storage of the current preview. */
const storage = () => sharedValue("preview", () => new AsyncLocalStorage<PreviewContext>());

/** Runs `make` inside a preview, including all asynchronous code that `make` starts. */
export function inPreview<Made>(context: PreviewContext, make: () => Made): Made {
  return storage().run(context, make);
}

/**
 * Returns the context of the preview in which the calling code runs. Returns undefined if the code does not run in a
 * preview.
 */
export function currentPreview(): PreviewContext | undefined {
  return storage().getStore();
}
