// A service worker that opens the door (the check-in page) without a network. It uses the copy of the page that
// components/check-in/keep-page.ts has stored. The worker's scope is that page, so no other page uses the worker. It
// handles only the requests for the page and for the files in /_next/static/.
const CACHE = "check-in";
const ANSWER_LIMIT_MS = 5_000;

const kept = (request) => caches.match(request, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });

async function page(request) {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
  } catch {
    return (await kept(request)) ?? Response.error();
  }
}

const file = async (request) => (await kept(request)) ?? fetch(request);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/_next/static/")) event.respondWith(file(request));
});
