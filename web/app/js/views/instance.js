/** The page for administrators: the users, and whether the mail goes out. */
import { html, useState } from '../../vendor/preact.js'
import { request } from '../api/request.js'
import { me } from '../api/session.js'
import { t } from '../i18n.js'
import { FAULTS, act } from '../parts/act.js'
import { Avatar, Bones, Empty, Failure } from '../parts/bits.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { Sure } from '../parts/sure.js'
import { useLoad } from '../parts/useload.js'
import { written } from '../parts/written.js'
import { dayOf } from '../store/clock.js'

/** @type {Operation<'Users'>} */
const USERS = `query Users($filter: UserFilter, $first: Int) {
  users(filter: $filter, first: $first) {
    nodes { id name email role active createdAt } totalCount pageInfo { hasNextPage }
  }
}`
/** @type {Operation<'Mail'>} */
const MAIL = `query Mail($status: DeliveryStatus, $first: Int) {
  emailDeliveries(status: $status, first: $first) {
    nodes { id to subject status attempts error createdAt sentAt } totalCount pageInfo { hasNextPage }
  }
}`
/** @type {Operation<'SetUserRole'>} */
const ROLE = `mutation SetUserRole($id: ID!, $role: UserRole!) { setUserRole(id: $id, role: $role) { ${FAULTS} } }`
/** @type {Operation<'DeactivateUser'>} */
const OFF = `mutation DeactivateUser($id: ID!) { deactivateUser(id: $id) { ${FAULTS} } }`
/** @type {Operation<'ReactivateUser'>} */
const ON = `mutation ReactivateUser($id: ID!) { reactivateUser(id: $id) { ${FAULTS} } }`
/** @type {Operation<'ResendEmail'>} */
const RESEND = `mutation ResendEmail($id: ID!) { resendEmail(id: $id) { ${FAULTS} } }`
/** @type {Operation<'SendTestEmail'>} */
const TEST = `mutation SendTestEmail($to: String!) { sendTestEmail(to: $to) { ${FAULTS} ok transcript } }`
/** @typedef {DataOf<'Mail'>['emailDeliveries']['nodes'][number]} Letter */

/** @type {Letter['status'][]} */
const STATUS = ['QUEUED', 'SENT', 'RETRYING', 'FAILED', 'SKIPPED']
/** @type {Partial<Record<Letter['status'], string>>} */
const TONE = { SENT: 'ok', RETRYING: 'warm', FAILED: 'bad' }
const PAGE = 20

export function Instance() {
  if (me.value?.role !== 'ADMIN')
    return html`<div class="wrap">
      <header class="top"><h1>${t('place.instance')}</h1></header>
      <div class="card"><${Empty} icon="instance" title=${t('admin.notYou')}>${t('admin.notYouHint')}</${Empty}></div>
    </div>`
  return html`<div class="wrap">
    <header class="top"><div><h1>${t('place.instance')}</h1><p>${t('admin.about')}</p></div></header>
    <${Users} />
    <${Mail} />
    <${Test} />
  </div>`
}

/** @typedef {DataOf<'Users'>['users']['nodes'][number]} User */

function Users() {
  const [text, setText] = useState('')
  const [first, setFirst] = useState(PAGE)
  const { data, failed, again } = useLoad(
    () => request(USERS, { filter: text.trim() ? { text: text.trim() } : null, first }),
    [text, first],
    /^user\./,
  )
  const [doomed, doom] = useState(/** @type {User | null} */ (null))
  const setRole = async (/** @type {User} */ { id, name }, /** @type {string} */ role) => {
    await act(ROLE, { id, role: role === 'ADMIN' ? 'ADMIN' : 'USER' }, t('team.roleSet', { who: name }))
    await again() // also after a refusal: the field shows the present role
  }
  const setActive = async (/** @type {User} */ { id, name }, /** @type {boolean} */ active) => {
    const done = t(active ? 'admin.reactivated' : 'admin.deactivated', { who: name })
    if (await act(active ? ON : OFF, { id }, done)) await again()
  }
  return html`<section class="group" aria-labelledby="users-title">
    <header>
      <h2 id="users-title">${t('admin.users')}</h2>
      ${data && html`<span class="num">${t.number(data.users.totalCount)}</span>`}
    </header>
    <div class="filters">
      <input
        class="input search"
        type="search"
        aria-label=${t('admin.search')}
        placeholder=${t('admin.search')}
        value=${text}
        onInput=${written(setText)}
      />
    </div>
    ${failed
      ? html`<${Failure} problem=${failed} retry=${again} />`
      : !data
        ? html`<${Bones} />`
        : html`<ul class="card people">
            ${data.users.nodes.map(
              (user) => html`<li key=${user.id} class=${user.active ? '' : 'off'}>
                <${Avatar} user=${user} mute big />
                <div class="who">
                  <strong dir="auto">${user.name}</strong>
                  <small>
                    ${user.email} · ${t('admin.since', {
                      when: t.date(dayOf(user.createdAt), { dateStyle: 'medium' }),
                    })}
                  </small>
                </div>
                ${!user.active && html`<span class="chip bad">${t('admin.inactive')}</span>`}
                <select
                  class="input"
                  aria-label=${t('team.roleOf', { who: user.name })}
                  value=${user.role}
                  onChange=${written((role) => setRole(user, role))}
                >
                  ${['USER', 'ADMIN'].map(
                    (role) =>
                      html`<option value=${role} selected=${role === user.role}>${t(`userRole.${role}`)}</option>`,
                  )}
                </select>
                ${user.id !== me.value?.id && html`<button
                  class="btn quiet"
                  onClick=${() => (user.active ? doom(user) : setActive(user, true))}
                >
                  ${t(user.active ? 'admin.deactivate' : 'admin.reactivate')}
                  <span class="sr"> ${user.name}</span>
                </button>`}
              </li>`,
            )}
          </ul>`}
    ${doomed && html`<${Sure}
      title=${t('admin.sure', { who: doomed.name })}
      verb=${t('admin.deactivate')}
      run=${() => setActive(doomed, false)}
      close=${() => doom(null)}
    >
      <p>${t('admin.sureHint')}</p>
    </${Sure}>`}
    ${data?.users.pageInfo.hasNextPage && first < 100 && html`<div class="more">
      <button class="btn quiet" onClick=${() => setFirst(Math.min(100, first + PAGE))}>${t('tasks.more')}</button>
    </div>`}
  </section>`
}

function Mail() {
  const [status, setStatus] = useState('')
  const [first, setFirst] = useState(PAGE)
  const { data, failed, again } = useLoad(
    () => request(MAIL, { status: STATUS.find((one) => one === status) ?? null, first }),
    [status, first],
    /^(task|user|team)\./,
  )
  const resend = async (/** @type {Letter} */ mail) =>
    (await act(RESEND, { id: mail.id }, t('mail.resent', { to: mail.to }))) && again()
  return html`<section class="group" aria-labelledby="mail-title">
    <header>
      <h2 id="mail-title">${t('admin.mail')}</h2>
      ${data && html`<span class="num">${t.number(data.emailDeliveries.totalCount)}</span>`}
    </header>
    <div class="filters">
      <select class="input" aria-label=${t('field.status')} value=${status} onChange=${written(setStatus)}>
        <option value="">${t('any.status')}</option>
        ${STATUS.map((value) => html`<option value=${value}>${t(`mail.${value}`)}</option>`)}
      </select>
      <button class="btn quiet" onClick=${again}>${t('mail.refresh')}</button>
    </div>
    ${failed
      ? html`<${Failure} problem=${failed} retry=${again} />`
      : !data
        ? html`<${Bones} rows=${3} />`
        : data.emailDeliveries.nodes.length
          ? html`<ul class="card people">
              ${data.emailDeliveries.nodes.map(
                (mail) => html`<li key=${mail.id}>
                  <div class="who">
                    <strong>${mail.subject}</strong>
                    <small>
                      ${mail.to} · ${t.ago(mail.sentAt ?? mail.createdAt)} · ${t('mail.attempts', { n: mail.attempts })}
                    </small>
                    ${mail.error && html`<small class="error">${mail.error}</small>`}
                  </div>
                  <span class="chip ${TONE[mail.status] ?? ''}">${t(`mail.${mail.status}`)}</span>
                  ${['FAILED', 'RETRYING', 'SENT', 'SKIPPED'].includes(mail.status) && html`<button
                    class="btn quiet"
                    onClick=${() => resend(mail)}
                  >
                    ${t('mail.resend')}
                    <span class="sr"> ${mail.subject}</span>
                  </button>`}
                </li>`,
              )}
            </ul>`
          : html`<div class="card"><${Empty} title=${t('mail.none')}>${t('mail.noneHint')}</${Empty}></div>`}
    ${data?.emailDeliveries.pageInfo.hasNextPage && first < 100 && html`<div class="more">
      <button class="btn quiet" onClick=${() => setFirst(Math.min(100, first + PAGE))}>${t('tasks.more')}</button>
    </div>`}
  </section>`
}

function Test() {
  const [answer, setAnswer] = useState(/** @type {DataOf<'SendTestEmail'>['sendTestEmail'] | null} */ (null))
  const form = useForm(async ({ to }) => {
    setAnswer(null)
    const { sendTestEmail } = await request(TEST, { to })
    if (!sendTestEmail.errors.length || sendTestEmail.transcript.length) setAnswer(sendTestEmail)
    return sendTestEmail
  })
  return html`<section class="group" aria-labelledby="test-title">
    <header><h2 id="test-title">${t('mail.test')}</h2></header>
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <${Whole} text=${form.whole} />
      <div class="inline">
        <${Field}
          name="to"
          label=${t('mail.to')}
          type="email"
          defaultValue=${me.value?.email}
          error=${form.errors.to}
        />
        <button class="btn" disabled=${form.busy}>${t('mail.sendTest')}</button>
      </div>
      ${answer && html`<div role="status">
        <p class=${answer.ok ? '' : 'late'}>${t(answer.ok ? 'mail.testOk' : 'mail.testFailed')}</p>
        <pre class="transcript" tabindex="0" aria-label=${t('mail.transcript')}>${answer.transcript.join('\n')}</pre>
      </div>`}
    </form>
  </section>`
}
