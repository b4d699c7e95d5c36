// Shows pushes, and opens what they are about. It keeps nothing and answers no request: pages work as they do without it.
// The server sends this file as /service-worker.js, so that it stands for all pages.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('push', (event) => event.waitUntil(show(read(event.data))))
worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data?.path ?? '/inbox'))
})

/** @typedef {{ title: string, body?: string, url?: string, tag?: string, unreadCount?: number }} Message */

/** What can't be read is shown all the same: a browser that is pushed to and shows nothing loses its permission. @param {PushMessageData | null} data */
function read(data) {
  try {
    const message = data?.json()
    if (message && typeof message.title === 'string') return /** @type {Message} */ (message)
  } catch {
    // no JSON
  }
  return { title: 'TaskFlow' }
}

/** A new message takes the place of the one with its tag, and is heard. @param {Message} message */
async function show({ title, body = '', url, tag, unreadCount }) {
  const badge = /** @type {{ setAppBadge?: (n: number) => Promise<void> }} */ (navigator).setAppBadge
  if (badge && Number.isInteger(unreadCount)) badge.call(navigator, unreadCount ?? 0).catch(() => {})
  await worker.registration.showNotification(title, {
    body,
    icon: '/app/favicon.svg',
    data: { path: pathOf(url) },
    ...(tag && { tag, renotify: true }),
  })
}

/** On this server, wherever the message points to. @param {string} [url] */
function pathOf(url) {
  try {
    const { pathname, search, hash } = new URL(url ?? '/inbox', worker.location.origin)
    return pathname + search + hash
  } catch {
    return '/inbox'
  }
}

/** In a tab of the dashboard that is open, the one that was looked at last; else in a new one. @param {string} path */
async function open(path) {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const tab = tabs.find(({ url }) => !new URL(url).pathname.startsWith('/explorer'))
  if (!tab) return worker.clients.openWindow(path)
  tab.postMessage({ open: path })
  return tab.focus().catch(() => null) // the browser may want that it was clicked just now
}
