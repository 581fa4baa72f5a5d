// Opens the page of the door without a network, as components/check-in/keep-page.ts has kept it. Its scope is that page:
// no other one ever asks it. It answers nothing but the page and its files; what is sent and asked goes past it.
const CACHE = "check-in";
const PATIENCE = 5_000;

const kept = (request) => caches.match(request, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });

async function page(request) {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
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
