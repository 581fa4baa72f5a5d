import { loadReader } from "./load-reader";

const CACHE = "check-in";
const WORKER = "/check-in-worker.js";

/** Makes this page open without a network too, as it is now: the page with what it loads, for the worker (public/check-in-worker.js). */
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
    // Without a network, or where the browser keeps nothing: what was kept before stays.
  }
}

/** Takes back what `keepPage` did. */
export async function dropPage(): Promise<void> {
  await globalThis.caches?.delete(CACHE);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.filter(({ active }) => active?.scriptURL.endsWith(WORKER)).map((it) => it.unregister()));
}
