import { useId, useState } from 'react'

// One question in a native dialog: it keeps the focus inside, and gives it back when it closes.
export function Dialog({ ref, title, intro, button, onSubmit, children }) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const heading = useId()

  async function submit(event) {
    event.preventDefault()
    const form = event.currentTarget
    setProblem('')
    setBusy(true)
    try {
      await onSubmit(Object.fromEntries(new FormData(form)))
      form.reset()
      ref.current?.close()
    } catch (problem) {
      setProblem(problem.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <dialog ref={ref} className="tf-dialog" aria-labelledby={heading} onClose={() => setProblem('')}>
      <form onSubmit={submit}>
        <h2 id={heading}>{title}</h2>
        <p className="tf-quiet">{intro}</p>
        {children}
        <p className="tf-problem" role="alert">{problem}</p>
        <div className="tf-choices">
          <button type="button" className="tf-button" onClick={() => ref.current.close()}>Cancel</button>
          <button className="tf-button tf-first" disabled={busy}>{button}</button>
        </div>
      </form>
    </dialog>
  )
}
