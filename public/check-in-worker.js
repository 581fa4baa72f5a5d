// Opens the page of the door without a network, from the copy that components/check-in/keep-page.ts has stored. The
// worker's scope is that page, so no other page uses it. It answers only for the page and its files; all other requests
// go to the network.
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
