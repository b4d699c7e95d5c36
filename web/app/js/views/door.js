/**
 * The pages for people who are not signed in: sign in, register, a forgotten and a new password, and the confirmation
 * of an address.
 */
import { html, useEffect, useState } from '../../vendor/preact.js'
import { AUTH } from '../api/first.js'
import { post } from '../api/post.js'
import { leftBecause, me, tokens } from '../api/session.js'
import { t } from '../i18n.js'
import { Field, Whole, useForm } from '../parts/form.js'
import { written } from '../parts/written.js'
import { go, here } from '../router.js'
import { reason } from '../store/changes.js'

/** @type {Operation<'Login'>} */
const LOGIN = `mutation Login($input: LoginInput!) { login(input: $input) { ${AUTH} } }`
/** @type {Operation<'Register'>} */
const REGISTER = `mutation Register($input: RegisterInput!) { register(input: $input) { ${AUTH} } }`
/** @type {Operation<'EndSession'>} */
const REVOKE = 'mutation EndSession($id: ID!) { revokeSession(id: $id) { deletedId } }'
/** @type {Operation<'ForgotPassword'>} */
const FORGOT =
  'mutation ForgotPassword($email: String!) { requestPasswordReset(email: $email) { ok errors { code message path } } }'
/** @type {Operation<'ResetPassword'>} */
const RESET = `mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) { ${AUTH} session { id } }
}`

// Checks whether a link is still valid: a dry run of the whole reset.
/** @type {Operation<'CheckReset'>} */
const CHECK = `mutation CheckReset($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) @dryRun { errors { code message path } }
}`

/** @type {Operation<'ConfirmEmail'>} */
const CONFIRM =
  'mutation ConfirmEmail($token: String!) { confirmEmail(token: $token) { user { id } errors { code message path } } }'
/** @type {Operation<'Registration'>} */
const INSTANCE = 'query Registration { instance { registrationOpen } }'

/** What was typed as the e-mail, for the other pages. */
let typed = ''
const email = () => ({
  name: 'email',
  label: t('door.email'),
  type: 'email',
  autocomplete: 'username',
  required: true,
  defaultValue: typed,
  onInput: written((text) => (typed = text)),
})

/** @param {{ title: string, form: { submit: (event: any) => void }, children: Children, after: Children }} props */
function Gate({ title, form, children, after }) {
  return html`<main class="gate" id="main" tabindex="-1">
    <a class="brand" href=${beside('/sign-in')}>
      <svg aria-hidden="true"><use href="#mark" /></svg>
      <span>TaskFlow</span>
    </a>
    <h1>${title}</h1>
    <form onSubmit=${form.submit} novalidate>${children}</form>
    <div class="after">${after}</div>
  </main>`
}

/** The address that was asked for before the sign-in page came up. */
const onward = () => {
  const to = here.peek().query.get('to') ?? '/'
  return /^\/(?![/\\])/.test(to) ? to : '/'
}

/** Another page for people who are not signed in; it leads to the same address. @param {string} path */
const beside = (path) => (onward() === '/' ? path : `${path}?to=${encodeURIComponent(onward())}`)

/** @param {DataOf<'Login'>['login']} payload */
function enter(payload, to = onward()) {
  if (payload?.token) {
    typed = ''
    tokens.adopt(payload)
    go(to, { replace: true })
  }
  return payload
}

export function SignIn() {
  const form = useForm(async ({ email, password }) =>
    enter((await post(LOGIN, { input: { email, password, cookie: true } })).login),
  )
  return html`<${Gate}
    title=${t('door.signIn')}
    form=${form}
    after=${html`
      <p>${t('door.new')} <a href=${beside('/register')}>${t('door.register')}</a></p>
      <p><a href="/explorer/">${t('place.explorer')}</a></p>
    `}
  >
    ${leftBecause.value && html`<p class="note" role="status">${t(leftBecause.value)}</p>`}
    <${Whole} text=${form.whole} />
    <${Field} ...${email()} autofocus error=${form.errors.email} />
    <${Field}
      name="password"
      label=${t('door.password')}
      type="password"
      autocomplete="current-password"
      required
      error=${form.errors.password}
      aside=${html`<a href=${beside('/forgot')}>${t('door.forgot')}</a>`}
    />
    <button class="btn wide" disabled=${form.busy}>${t('door.signIn')}</button>
  </${Gate}>`
}

export function Register() {
  const [open, setOpen] = useState(true)
  useEffect(() => {
    post(INSTANCE, {}).then(
      ({ instance }) => setOpen(instance.registrationOpen),
      () => {},
    )
  }, [])
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const form = useForm(async ({ name, email, password }) => {
    const input = { name, email, password, timeZone: zone, locale: navigator.language, cookie: true }
    return enter((await post(REGISTER, { input })).register)
  })
  return html`<${Gate}
    title=${t('door.register')}
    form=${form}
    after=${html`<p>${t('door.known')} <a href=${beside('/sign-in')}>${t('door.signIn')}</a></p>`}
  >
    ${!open && html`<p class="note" role="status">${t('door.closed')}</p>`}
    <${Whole} text=${form.whole} />
    <${Field} name="name" label=${t('door.name')} autocomplete="name" autofocus required error=${form.errors.name} />
    <${Field} ...${email()} error=${form.errors.email} />
    <${Field}
      name="password"
      label=${t('door.password')}
      type="password"
      autocomplete="new-password"
      required
      hint=${t('door.passwordHint')}
      error=${form.errors.password}
    />
    <button class="btn wide" disabled=${form.busy || !open}>${t('door.register')}</button>
  </${Gate}>`
}

export function Forgot() {
  const [sent, setSent] = useState('')
  const form = useForm(async ({ email }) => {
    const { requestPasswordReset: payload } = await post(FORGOT, { email })
    if (payload.ok) setSent(email)
    return payload
  })
  return html`<${Gate}
    title=${t('door.forgotTitle')}
    form=${form}
    after=${html`<p><a href=${beside('/sign-in')}>${t('door.back')}</a></p>`}
  >
    ${sent && html`<p class="note ok" role="status">${t('door.sent', { email: sent })}</p>`}
    <${Whole} text=${form.whole} />
    <${Field} ...${email()} autofocus hint=${t('door.forgotHint')} error=${form.errors.email} />
    <button class="btn wide" disabled=${form.busy}>${t('door.send')}</button>
  </${Gate}>`
}

/**
 * The token is in the fragment of the address, which no browser sends to a server. It is removed as soon as it is read.
 */
export function Reset() {
  const [token] = useState(
    () =>
      new URLSearchParams(location.hash.slice(1)).get('token') ??
      here.peek().query.get('token') ??
      location.hash.slice(1),
  )
  const [refused, refuse] = useState('')
  useEffect(() => {
    go('/reset', { replace: true })
    if (!token) return
    post(CHECK, { token, newPassword: crypto.randomUUID() }).then(
      ({ resetPassword: { errors } }) => {
        const fault = errors.find(({ path }) => path.includes('token'))
        if (fault) refuse(reason(fault))
      },
      () => {}, // no answer: the form reports it when it is sent
    )
  }, [])
  const form = useForm(async ({ newPassword }) => {
    const { resetPassword: payload } = await post(RESET, { token, newPassword })
    if (!payload.token || !payload.user?.email) return payload
    // Its session has no cookie, and would not outlive a reload: we trade it for one that does.
    const { login } = await post(LOGIN, { input: { email: payload.user.email, password: newPassword, cookie: true } })
    if (payload.session) post(REVOKE, { id: payload.session.id }, { token: login.token }).catch(() => {})
    return enter(login, '/')
  })
  return html`<${Gate}
    title=${t('door.resetTitle')}
    form=${form}
    after=${html`<p><a href="/forgot">${t('door.again')}</a></p>`}
  >
    ${!token && html`<p class="note bad" role="alert">${t('door.noToken')}</p>`}
    ${refused && html`<p class="note bad" role="alert">${refused}</p>`}
    <${Whole} text=${refused ? '' : form.whole} />
    <${Field}
      name="newPassword"
      label=${t('door.newPassword')}
      type="password"
      autocomplete="new-password"
      autofocus
      required
      hint=${t('door.passwordHint')}
      error=${form.errors.newPassword}
    />
    <button class="btn wide" disabled=${form.busy || !token || Boolean(refused)}>${t('door.set')}</button>
  </${Gate}>`
}

/**
 * Confirms the address at once: the click in the mail was the decision. The token is in the fragment, as for a reset.
 */
export function Confirm() {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '')
  const [found, setFound] = useState(token ? 'busy' : 'lost')
  const prove = async () => {
    setFound('busy')
    try {
      const { confirmEmail: payload } = await post(CONFIRM, { token })
      setFound(payload.errors.length ? 'bad' : 'proved')
      const known = me.peek()
      if (known && known.id === payload.user?.id) me.value = { ...known, emailConfirmed: true }
    } catch {
      setFound('away')
    }
  }
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    prove()
  }
  useEffect(() => {
    go('/confirm', { replace: true })
    if (token) prove()
  }, [])
  return html`<${Gate}
    title=${t('confirm.title')}
    form=${{ submit }}
    after=${html`<p><a href="/">${t(me.value ? 'confirm.open' : 'door.signIn')}</a></p>`}
  >
    ${found === 'busy' && html`<p class="note" role="status">${t('loading')}</p>`}
    ${found === 'proved' && html`<p class="note ok" role="status">${t('confirm.proved')}</p>`}
    ${found === 'bad' && html`<p class="note bad" role="alert">${t('confirm.bad')}</p>`}
    ${found === 'lost' && html`<p class="note bad" role="alert">${t('door.noToken')}</p>`}
    ${found === 'away' && html`
      <p class="note bad" role="alert">${t('error.UNREACHABLE')}</p>
      <button class="btn wide">${t('confirm.again')}</button>
    `}
  </${Gate}>`
}
