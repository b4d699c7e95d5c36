// Shows push notifications, and opens the pages that they are about. It caches nothing and handles no request: pages
// work as they do without it.
// The server sends this file as /service-worker.js, so that its scope is all pages.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('push', (event) => event.waitUntil(show(read(event.data))))
worker.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(event.notification.data?.path ?? '/inbox'))
})

/** @typedef {{ title: string, body?: string, url?: string, tag?: string, unreadCount?: number }} Message */

/**
 * Reads a message. One that can't be read is shown all the same: a browser takes the permission away from a page that
 * gets a push and shows nothing.
 * @param {PushMessageData | null} data
 */
function read(data) {
  try {
    const message = data?.json()
    if (message && typeof message.title === 'string') return /** @type {Message} */ (message)
  } catch {
    // no JSON
  }
  return { title: 'TaskFlow' }
}

/** A new message replaces the one with the same tag, and alerts again. @param {Message} message */
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

/** The path on this server, wherever the message points to. @param {string} [url] */
function pathOf(url) {
  try {
    const { pathname, search, hash } = new URL(url ?? '/inbox', worker.location.origin)
    return pathname + search + hash
  } catch {
    return '/inbox'
  }
}

/** Opens a path in the dashboard tab that was used last, or else in a new tab. @param {string} path */
async function open(path) {
  const tabs = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const tab = tabs.find(({ url }) => !new URL(url).pathname.startsWith('/explorer'))
  if (!tab) return worker.clients.openWindow(path)
  tab.postMessage({ open: path })
  return tab.focus().catch(() => null) // the browser may require a click just before
}
