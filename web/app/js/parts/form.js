/** Forms that show errors beside the field, and move the focus there. */
import { html, useId, useRef, useState } from '../../vendor/preact.js'
import { reason } from '../store/changes.js'
import { failureText } from './bits.js'

/**
 * @typedef {{ errors: Fault[] } | null} Payload null: it worked, or was never sent
 */
/** @typedef {(values: Record<string, any>, form: HTMLFormElement) => Promise<Payload>} Send the values are texts */
/**
 * The errors of fields, by their names, and of the form as a whole.
 * @typedef {{ errors: Record<string, string>, whole: string }} Outcome
 */

/** @param {Send} send */
export function useForm(send) {
  const [state, set] = useState(/** @type {Outcome & { busy: boolean }} */ ({ busy: false, errors: {}, whole: '' }))
  const running = useRef(false)
  const submit = async (/** @type {EventOf<HTMLFormElement>} */ event) => {
    event.preventDefault()
    if (running.current) return
    running.current = true
    const form = event.currentTarget
    set({ busy: true, errors: {}, whole: '' })
    const next = await outcome(send, form)
    running.current = false
    set({ busy: false, ...next })
    const first = Object.keys(next.errors)[0]
    const field = first && form.elements.namedItem(first)
    if (field instanceof HTMLElement) field.focus()
  }
  return { ...state, submit }
}

/** @param {Send} send @param {HTMLFormElement} form @returns {Promise<Outcome>} */
async function outcome(send, form) {
  /** @type {Record<string, string>} */
  const errors = {}
  let whole = ''
  try {
    const payload = await send(Object.fromEntries(new FormData(form)), form)
    for (const error of payload?.errors ?? []) {
      const field = error.path.at(-1)
      if (field && form.elements.namedItem(field)) errors[field] ??= reason(error)
      else whole ||= reason(error)
    }
  } catch (problem) {
    whole = failureText(problem)
  }
  return { errors, whole }
}

/**
 * The initial text is the field's `defaultValue`: a `value` would overwrite what is being typed whenever the page is
 * redrawn.
 * @typedef {{ name: string, label: string, hint?: Children, error?: string, aside?: Children }} FieldProps
 * @param {FieldProps & { as?: string, children?: Children } & Record<string, unknown>} props
 */
export function Field({ name, label, hint, error, aside, as = 'input', children, ...rest }) {
  const id = useId()
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const Tag = as
  return html`<div class="field">
    <div class="top-line"><label for=${id}>${label}</label>${aside}</div>
    <${Tag}
      class="input"
      dir="auto"
      id=${id}
      name=${name}
      aria-invalid=${error ? 'true' : undefined}
      aria-describedby=${about}
      ...${rest}
    >
      ${children}
    </${Tag}>
    ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${error && html`<p class="error" id=${`${id}-error`} role="alert">${error}</p>`}
  </div>`
}

/** @param {{ text: string }} props */
export const Whole = ({ text }) => text && html`<p class="note bad" role="alert">${text}</p>`
