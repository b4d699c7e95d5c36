/**
 * Registers this browser as a device that gets pushes. Nothing here asks for permission unless a button was pressed.
 */
import { signal } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { go } from '../router.js'
import { DEVICES, REGISTER } from './words.js'

const SHELF = 'taskflow.push'
const WORKER = '/service-worker.js'

/** @typedef {{ owner: string, device: string }} Kept the user whose pushes come here, and the id of the device */

/** The id of this browser as a device of the signed-in user; empty: it is not registered. */
export const thisDevice = signal('')

/** The reason why pushes can't be switched on here: a key of the catalogue, or empty. */
export function hindrance() {
  if (!isSecureContext) return 'push.insecure'
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return isApple() ? 'push.homeScreen' : 'push.unsupported'
  return Notification.permission === 'denied' ? 'push.denied' : ''
}

/**
 * Asks the person, and registers this browser. Call it from a button: browsers forbid, and people hate, anything else.
 * @param {string} key the server's
 * @param {string} owner who is signed in
 */
export async function switchOn(key, owner) {
  if ((await Notification.requestPermission()) !== 'granted') return null
  return register(await subscribed(key), owner)
}

/** Ends all pushes to this browser. */
export async function switchOff() {
  localStorage.removeItem(SHELF)
  thisDevice.value = ''
  await unsubscribe()
}

async function unsubscribe() {
  const worker = await navigator.serviceWorker?.getRegistration(WORKER)
  const subscription = await worker?.pushManager.getSubscription()
  await subscription?.unsubscribe()
}

/**
 * Registers this browser again if its last pushes were for this user: each session registers anew, and the address may
 * have changed. Another user's pushes end here: that user may have left without a request to the server, and this one
 * must not read their notifications. Pushes to that user begin again at their next sign-in here. Errors are only
 * logged.
 * @param {string} owner who is signed in
 */
export async function resume(owner) {
  thisDevice.value = ''
  const before = kept()
  if (!before || hindrance() || Notification.permission !== 'granted') return
  try {
    if (before.owner !== owner) return await unsubscribe()
    const { instance } = await request(DEVICES, {})
    if (instance?.vapidKey) await register(await subscribed(instance.vapidKey), owner)
  } catch (problem) {
    console.info('Pushes could not be switched on again:', problem)
  }
}

/** A notification was clicked: this tab shows what it is about. */
export function openWhatIsClicked() {
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (typeof data?.open === 'string' && data.open.startsWith('/') && !data.open.startsWith('//')) go(data.open)
  })
}

/** @param {PushSubscription} subscription @param {string} owner */
async function register(subscription, owner) {
  const { endpoint, keys } = subscription.toJSON()
  if (me.peek()?.id !== owner) return null // somebody else has signed in meanwhile
  const webPush = { endpoint: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' }
  const { registerPushDevice } = await request(REGISTER, { address: { webPush } })
  const { device } = registerPushDevice
  if (device) {
    localStorage.setItem(SHELF, JSON.stringify({ owner, device: device.id }))
    thisDevice.value = device.id
  }
  return registerPushDevice
}

/**
 * Subscribes with the server's present key: it could not send pushes to a subscription with another key.
 * @param {string} key
 */
async function subscribed(key) {
  await navigator.serviceWorker.register(WORKER)
  const { pushManager } = await navigator.serviceWorker.ready
  const known = await pushManager.getSubscription()
  if (known && encoded(known.options.applicationServerKey) === key) return known
  await known?.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

/** @returns {Kept | null} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(SHELF) ?? 'null')
  } catch {
    return null
  }
}

/** As base64url. @param {ArrayBuffer | null} bytes */
function encoded(bytes) {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const isApple = () => /iPhone|iPad/.test(navigator.userAgent)
