/** The settings of the viewer's own account. */
import { html, useState } from '../../vendor/preact.js'
import { request, signOut } from '../api/request.js'
import { post } from '../api/post.js'
import { AUTH, VIEWER } from '../api/first.js'
import { me, tokens } from '../api/session.js'
import { LANGUAGES, languageOf } from '../api/language.js'
import { t } from '../i18n.js'
import { FAULTS, act } from '../parts/act.js'
import { Failure, Icon } from '../parts/bits.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { useLoad } from '../parts/useload.js'
import { HowIAmTold } from '../preferences/section.js'
import { PushSection } from '../push/section.js'
import { version } from '../store/live.js'
import { say } from '../store/toasts.js'
import { setTheme } from '../ui.js'

/** @type {Operation<'UpdateProfile'>} */
const PROFILE = `mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { ${FAULTS} user { ${VIEWER} } }
}`
/** @type {Operation<'ChangePassword'>} */
const PASSWORD = `mutation ChangePassword($currentPassword: String!, $newPassword: String!, $revokeApiKeys: Boolean!) {
  changePassword(currentPassword: $currentPassword, newPassword: $newPassword, revokeApiKeys: $revokeApiKeys) {
    ${FAULTS} ok
  }
}`
/** @type {Operation<'Access'>} */
const ACCESS = `query Access {
  sessions { id lastUsedAt device ip current }
  apiKeys { id name prefix scopes expiresAt lastUsedAt }
}`
/** @type {Operation<'RevokeSession'>} */
const REVOKE = `mutation RevokeSession($id: ID!) { revokeSession(id: $id) { ${FAULTS} } }`
/** @type {Operation<'CreateApiKey'>} */
const NEW_KEY = `mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${FAULTS} secret } }`
/** @type {Operation<'RevokeApiKey'>} */
const REVOKE_KEY = `mutation RevokeApiKey($id: ID!) { revokeApiKey(id: $id) { ${FAULTS} } }`
/** @type {Operation<'LoginAgain'>} */
const LOGIN = `mutation LoginAgain($input: LoginInput!) { login(input: $input) { ${AUTH} } }`
/** @typedef {DataOf<'Access'>['sessions'][number]} Session */
/** @typedef {DataOf<'Access'>['apiKeys'][number]} ApiKey */

const SCOPES = ['READ', 'WRITE', 'ADMIN']

/** @param {{ place: import('../router.js').Place }} props */
export function Settings({ place }) {
  const access = useLoad(() => request(ACCESS, {}), [], /^(session|api_key)\./)
  const sessions = access.data?.sessions ?? []
  const keys = access.data?.apiKeys ?? []
  return html`<div class="wrap slim">
    <header class="top">
      <div><h1>${t('place.settings')}</h1><p>${me.value?.email}</p></div>
      <div class="tools"><button class="btn quiet" onClick=${() => signOut()}>${t('command.signOut')}</button></div>
    </header>
    <${Profile} />
    <${Appearance} />
    <${HowIAmTold} isMeant=${place.key === 'notifications'} />
    <${PushSection} />
    <${Password} keys=${keys} />
    ${access.failed
      ? html`<${Failure} problem=${access.failed} retry=${access.again} />`
      : html`
          <${Sessions} rows=${sessions} keys=${keys} again=${access.again} />
          <${Keys} rows=${keys} session=${sessions.find(({ current }) => current)} again=${access.again} />
        `}
    <p class="dim sm">TaskFlow ${version}</p>
  </div>`
}

/** @param {{ id: string, title: string, children: Children }} props */
const Part = ({ id, title, children }) =>
  html`<section class="group" aria-labelledby=${id}><header><h2 id=${id}>${title}</h2></header>${children}</section>`

function Profile() {
  const form = useForm(async ({ name, timeZone, locale: language }) => {
    const { updateProfile } = await request(PROFILE, {
      input: {
        ...{ name, timeZone, expectedVersion: me.peek()?.version },
        ...(language !== spoken && { locale: language }), // "de" must not replace "de-CH"
      },
    })
    if (updateProfile.user) {
      me.value = updateProfile.user
      say({ text: t('settings.saved') })
    }
    return updateProfile
  })
  const zones = Intl.supportedValuesOf('timeZone')
  const own = me.value?.timeZone ?? 'UTC'
  const spoken = languageOf(me.value?.locale)
  return html`<${Part} id="profile" title=${t('settings.profile')}>
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <${Whole} text=${form.whole} />
      <${Field}
        name="name"
        label=${t('door.name')}
        autocomplete="name"
        defaultValue=${me.value?.name}
        error=${form.errors.name}
      />
      <${Field}
        name="timeZone"
        label=${t('settings.zone')}
        as="select"
        hint=${t('settings.zoneHint')}
        error=${form.errors.timeZone}
      >
        ${[...new Set([own, 'UTC', ...zones])].map(
          (zone) => html`<option value=${zone} selected=${zone === own}>${zone.replaceAll('_', ' ')}</option>`,
        )}
      </${Field}>
      <${Field} name="locale" label=${t('settings.language')} as="select" error=${form.errors.locale}>
        ${Object.entries(LANGUAGES).map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} selected=${tag === spoken}>${name}</option>`,
        )}
      </${Field}>
      <div class="actions"><button class="btn" disabled=${form.busy}>${t('save')}</button></div>
    </form>
  </${Part}>`
}

function Appearance() {
  const [chosen, choose] = useState(localStorage.getItem('taskflow.theme') ?? '')
  const set = (/** @type {string} */ theme) => {
    choose(theme)
    if (theme) return setTheme(theme)
    localStorage.removeItem('taskflow.theme')
    delete document.documentElement.dataset.theme
    return undefined
  }
  return html`<${Part} id="appearance" title=${t('settings.appearance')}>
    <div class="card pad">
      <div class="split">
        <span>${t('settings.theme')}</span>
        <div class="seg end" role="group" aria-label=${t('settings.theme')}>
          ${['', 'light', 'dark'].map(
            (theme) =>
              html`<button aria-pressed=${chosen === theme} onClick=${() => set(theme)}>
                ${t(`theme.${theme || 'system'}`)}
              </button>`,
          )}
        </div>
      </div>
    </div>
  </${Part}>`
}

/**
 * Names the API keys that would be revoked: a key made by a thief is among them, and shows here.
 * @param {{ keys: ApiKey[] } & Record<string, unknown>} props
 */
const AlsoKeys = ({ keys, ...rest }) =>
  keys.length > 0 &&
  html`<label class="check">
    <input type="checkbox" name="revokeApiKeys" ...${rest} /> ${t('settings.alsoKeys', {
      names: keys.map(({ name }) => name).join(', '),
    })}
  </label>`

/** @param {{ keys: ApiKey[] }} props */
function Password({ keys }) {
  const form = useForm(async ({ currentPassword, newPassword, revokeApiKeys }, element) => {
    const { changePassword } = await request(PASSWORD, {
      currentPassword,
      newPassword,
      revokeApiKeys: Boolean(revokeApiKeys) || !keys.length,
    })
    if (changePassword.ok) {
      element.reset()
      say({ text: t('settings.passwordChanged') })
    }
    return changePassword
  })
  return html`<${Part} id="password" title=${t('settings.password')}>
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <input
        class="sr"
        name="username"
        autocomplete="username"
        value=${me.value?.email}
        tabindex="-1"
        aria-hidden="true"
        readonly
      />
      <${Whole} text=${form.whole} />
      <${Field}
        name="currentPassword"
        label=${t('settings.currentPassword')}
        type="password"
        autocomplete="current-password"
        error=${form.errors.currentPassword}
      />
      <${Field}
        name="newPassword"
        label=${t('door.newPassword')}
        type="password"
        autocomplete="new-password"
        hint=${t('settings.passwordHint')}
        error=${form.errors.newPassword}
      />
      <${AlsoKeys} keys=${keys} defaultChecked />
      <div class="actions"><button class="btn" disabled=${form.busy}>${t('settings.changePassword')}</button></div>
    </form>
  </${Part}>`
}

/** @param {{ rows: Session[], keys: ApiKey[], again: () => void }} props */
function Sessions({ rows, keys, again }) {
  const [also, setAlso] = useState(false)
  const toggle = (/** @type {FieldEvent} */ event) => setAlso(event.currentTarget.checked)
  const revoke = async (/** @type {Session} */ session) =>
    (await act(REVOKE, { id: session.id }, t('settings.revoked'))) && again()
  return html`<${Part} id="sessions" title=${t('settings.sessions')}>
    <ul class="card people">
      ${rows.map(
        (session) => html`<li key=${session.id}>
          <div class="who">
            <strong>${deviceName(session)}</strong>
            <small>${session.ip} · ${t('settings.lastUsed', { when: t.ago(session.lastUsedAt) })}</small>
          </div>
          ${session.current
            ? html`<span class="chip ok">${t('settings.thisOne')}</span>`
            : html`<button class="btn quiet" onClick=${() => revoke(session)}>${t('settings.signOutThere')}</button>`}
        </li>`,
      )}
    </ul>
    <div class="actions">
      <${AlsoKeys} keys=${keys} checked=${also} onChange=${toggle} />
      <button class="btn danger" onClick=${() => signOut(true, also)}>${t('settings.signOutAll')}</button>
    </div>
  </${Part}>`
}

/** Replaces the old session by a new one. @param {string} password @param {Session} [old] */
async function signInAgain(password, old) {
  const { login } = await post(LOGIN, { input: { email: me.peek()?.email ?? '', password, cookie: true } })
  if (!login.token) return login
  tokens.adopt(login)
  if (old) await request(REVOKE, { id: old.id })
  return null
}

/** @param {{ rows: ApiKey[], session?: Session, again: () => void }} props */
function Keys({ rows, session, again }) {
  const [secret, setSecret] = useState('')
  const [stale, setStale] = useState(false)
  const form = useForm(async ({ name, scope, days, password }, element) => {
    const refused = password ? await signInAgain(password, session) : null
    if (refused) return refused
    const expiresAt = days ? new Date(Date.now() + days * 86_400_000).toISOString() : null
    const { createApiKey } = await request(NEW_KEY, { input: { name, scopes: [scope], expiresAt } })
    setStale(createApiKey.errors.some(({ code }) => code === 'SIGN_IN_AGAIN'))
    if (createApiKey.secret) {
      element.reset()
      setSecret(createApiKey.secret)
      again()
    }
    return createApiKey
  })
  const copy = () => navigator.clipboard?.writeText(secret).then(() => say({ text: t('settings.copied') }))
  const revoke = async (/** @type {ApiKey} */ key) =>
    (await act(REVOKE_KEY, { id: key.id }, t('settings.keyRevoked', { name: key.name }))) && again()
  return html`<${Part} id="api-keys" title=${t('settings.keys')}>
    ${secret && html`<div class="note ok" role="status">
      <p>${t('settings.secretOnce')}</p>
      <div class="secret">
        <code>${secret}</code>
        <button class="btn quiet" onClick=${copy}>${t('settings.copy')}</button>
      </div>
    </div>`}
    ${rows.length > 0 && html`<ul class="card people">
      ${rows.map(
        (key) => html`<li key=${key.id}>
          <div class="who">
            <strong>${key.name}</strong>
            <small>
              <code>${key.prefix}…</code> · ${key.lastUsedAt
                ? t('settings.lastUsed', { when: t.ago(key.lastUsedAt) })
                : t('settings.neverUsed')} · ${key.expiresAt
                ? t('settings.ends', {
                    when: t.date(key.expiresAt.slice(0, 10), { day: 'numeric', month: 'short', year: 'numeric' }),
                  })
                : t('settings.neverEnds')}
            </small>
          </div>
          ${key.scopes.map((scope) => html`<span class="chip">${t(`scope.${scope}`)}</span>`)}
          <button
            class="icon"
            aria-label=${t('settings.revokeKey', { name: key.name })}
            title=${t('settings.revokeKey', { name: key.name })}
            onClick=${() => revoke(key)}
          >
            <${Icon} name="trash" />
          </button>
        </li>`,
      )}
    </ul>`}
    <form class="card pad" onSubmit=${form.submit} novalidate>
      <${Whole} text=${form.whole} />
      <div class="inline">
        <${Field} name="name" label=${t('settings.keyName')} error=${form.errors.name} />
        <${Field} name="scope" label=${t('settings.keyScope')} as="select">
          ${SCOPES.map((scope) => html`<option value=${scope}>${t(`scope.${scope}`)}</option>`)}
        </${Field}>
        <${Field} name="days" label=${t('settings.keyEnds')} as="select" hint=${t('settings.keyEndsHint')}>
          ${[30, 90, 365].map(
            (n) => html`<option value=${n} selected=${n === 90}>${t('settings.inDays', { n })}</option>`,
          )}
          <option value="">${t('settings.never')}</option>
        </${Field}>
        ${stale && html`<${Field}
          name="password"
          label=${t('door.password')}
          type="password"
          autocomplete="current-password"
        />`}
        <button class="btn" disabled=${form.busy}>${t('settings.createKey')}</button>
      </div>
    </form>
  </${Part}>`
}

/** The device's name, which the server gives in English: Firefox on Linux. @param {Session} session */
const deviceName = ({ device }) =>
  device === 'Unknown device' ? t('settings.unknownDevice') : device.replace(' on ', ' · ')
