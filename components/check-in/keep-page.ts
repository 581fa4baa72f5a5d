import { loadReader } from "./load-reader";

const CACHE = "check-in";
const WORKER = "/check-in-worker.js";

/**
 * Stores this page and its files in the browser, so that the service worker (public/check-in-worker.js) can open the
 * page without a network.
 */
export async function keepPage(): Promise<void> {
  try {
    const path = location.pathname;
    await navigator.serviceWorker.register(WORKER, { scope: path });
    await loadReader();
    const page = await fetch(path);
    if (!page.ok || page.redirected) return;
    const cache = await caches.open(CACHE);
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const files = loaded.filter((name) => name.startsWith(`${location.origin}/_next/static/`));
    await cache.addAll([...new Set(files)]);
    await cache.put(path, page);
  } catch {
    // The files could not be loaded, or the browser does not allow storage. If an earlier copy of the page was stored,
    // this copy remains.
  }
}

/** Removes the stored page and the service worker that `keepPage` registered. */
export async function dropPage(): Promise<void> {
  await globalThis.caches?.delete(CACHE);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.filter(({ active }) => active?.scriptURL.endsWith(WORKER)).map((it) => it.unregister()));
}
