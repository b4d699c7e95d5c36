/** Devices that get pushes, among the settings: this browser can become one, and each can be tried and removed. */
import { html, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { act } from '../parts/act.js'
import { Failure, Icon } from '../parts/bits.js'
import { useLoad } from '../parts/useload.js'
import { reason } from '../store/changes.js'
import { say } from '../store/toasts.js'
import { hindrance, switchOff, switchOn, thisDevice } from './browser.js'
import { DEVICES, REMOVE, TEST } from './words.js'

/** @typedef {DataOf<'PushDevices'>['pushDevices'][number]} Device */

export function PushSection() {
  const { data, failed, again } = useLoad(() => request(DEVICES, {}), [thisDevice.value])
  const key = data?.instance?.vapidKey
  const rows = data?.pushDevices ?? []
  return html`<section class="group" aria-labelledby="push-devices">
    <header><h2 id="push-devices">${t('push.title')}</h2></header>
    ${failed && html`<${Failure} problem=${failed} retry=${again} />`}
    ${rows.length > 0 && html`<ul class="card people">
      ${rows.map((device) => html`<${Row} key=${device.id} device=${device} again=${again} />`)}
    </ul>`}
    ${data && html`<${Here} vapidKey=${key} isOn=${rows.some(({ id }) => id === thisDevice.value)} again=${again} />`}
  </section>`
}

/** @param {{ vapidKey?: string | null, isOn: boolean, again: () => void }} props */
function Here({ vapidKey, isOn, again }) {
  const [busy, setBusy] = useState(false)
  const [, look] = useState(0)
  const why = vapidKey ? hindrance() : 'push.off'
  if (isOn) return null
  const on = async () => {
    setBusy(true)
    try {
      const answer = await switchOn(vapidKey ?? '', me.peek()?.id ?? '')
      if (answer?.errors.length) say({ bad: true, text: reason(answer.errors[0]) })
      else if (answer) say({ text: t('push.isOn') })
    } catch (problem) {
      console.info('This browser could not be subscribed:', problem)
      say({ bad: true, text: t('push.failed') })
    }
    setBusy(false)
    look((n) => n + 1) // draws again: the permission may have been denied
    again()
  }
  return html`<div class="card pad">
    <div class="split">
      <span>${t(why || 'push.offer')}</span>
      ${!why && html`<button class="btn" disabled=${busy} onClick=${on}>${t('push.switchOn')}</button>`}
    </div>
  </div>`
}

/** @param {{ device: Device, again: () => void }} props */
function Row({ device, again }) {
  const [busy, setBusy] = useState(false)
  const isThis = device.id === thisDevice.value
  const remove = async () => {
    if (isThis) await switchOff().catch(() => {})
    await act(REMOVE, { id: device.id }, t('push.removed', { name: device.name }))
    again()
  }
  const test = async () => {
    setBusy(true)
    const tried = await act(TEST, { id: device.id })
    if (tried?.device && !tried.device.error) say({ text: t('push.tested', { name: device.name }) })
    setBusy(false)
    again()
  }
  return html`<li>
    <div class="who">
      <strong>${device.name.replace(' on ', ' · ')}</strong>
      <small>
        ${device.service} · ${device.lastUsedAt
          ? t('settings.lastUsed', { when: t.ago(device.lastUsedAt) })
          : t('settings.neverUsed')}
      </small>
      ${device.error && html`<small class="error">${t('push.error', { words: device.error })}</small>`}
    </div>
    ${isThis && html`<span class="chip ok">${t('settings.thisOne')}</span>`}
    <div class="tools">
      <button class="btn quiet" disabled=${busy} onClick=${test}>${t('push.test')}</button>
      <button
        class="icon"
        aria-label=${t('push.remove', { name: device.name })}
        title=${t('push.remove', { name: device.name })}
        onClick=${remove}
      >
        <${Icon} name="trash" />
      </button>
    </div>
  </li>`
}
