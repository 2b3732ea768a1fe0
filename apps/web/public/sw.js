/**
 * The service worker: keeps the shell, the files that pages loaded and the last answers of the API, and gives them only
 * where the network cannot be reached. Online nothing is ever answered from here. A kept answer carries the instant at
 * which it was fetched, and the page says it.
 */
const SHELL = "shell-1";
const ANSWERS = "answers-1";
/** Header with the instant at which a kept answer was fetched; see apps/web/src/app/offline.ts. */
const KEPT_AT = "x-kept-at";
/** Answers kept; the oldest go first. */
const MOST_ANSWERS = 300;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.add(new Request("/", { cache: "reload" })))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name !== SHELL && name !== ANSWERS).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** What a page loaded before the worker was there: its files, and the answers it shows. */
self.addEventListener("message", (event) => {
  const { type, urls } = event.data ?? {};
  if (type !== "keep" || !Array.isArray(urls)) return;
  event.waitUntil(
    Promise.all(
      urls
        .filter((url) => typeof url === "string" && new URL(url).origin === self.location.origin)
        .map((url) => keepNow(url)),
    ),
  );
});

async function keepNow(url) {
  const request = new Request(url, { headers: { accept: isAnswer(url) ? "application/json" : "*/*" } });
  try {
    const answer = await fetch(request);
    await keep(request, answer);
  } catch {
    // The network went away meanwhile: what was kept before stays.
  }
}

function isAnswer(url) {
  const { pathname } = new URL(url);
  return (
    pathname.startsWith("/api/v1/") && !pathname.endsWith("/runs/events") && !pathname.endsWith("/content")
  );
}

function isFile(url) {
  const { pathname } = new URL(url);
  return pathname.startsWith("/assets/") || /^\/[\w-]+\.(?:svg|png|webmanifest)$/.test(pathname);
}

async function keep(request, answer) {
  if (!answer.ok) return;
  if (isFile(request.url)) {
    await (await caches.open(SHELL)).put(request.url, answer);
  } else if (
    isAnswer(request.url) &&
    (answer.headers.get("content-type") ?? "").startsWith("application/json")
  ) {
    const headers = new Headers(answer.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    const cache = await caches.open(ANSWERS);
    await cache.put(request.url, new Response(await answer.blob(), { status: 200, headers }));
    const kept = await cache.keys();
    await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST_ANSWERS)).map((old) => cache.delete(old)));
  }
}

/** From the network, keeping what it gave; only where it cannot be reached, what was kept. */
async function networkFirst(event, kept) {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (error) {
    const held = await kept();
    if (held !== undefined) return held;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    // A download or a page that is none of the application's goes its own way.
    if (/^\/(?:api|docs|social|healthz|readyz|metrics)(?:\/|$)/.test(pathname)) return;
    event.respondWith(networkFirst(event, () => caches.match("/", { cacheName: SHELL })));
  } else if (isFile(request.url)) {
    event.respondWith(networkFirst(event, () => caches.match(request.url, { cacheName: SHELL })));
  } else if (isAnswer(request.url)) {
    event.respondWith(networkFirst(event, () => caches.match(request.url, { cacheName: ANSWERS })));
  }
});
