/** Files that the viewer drops, pastes or chooses. */
import { useEffect, useState } from '../../vendor/preact.js'

/** @typedef {{ file: File, isFolder?: boolean }} Given */

/** @param {DataTransfer | null} from */
const holdsFiles = (from) => Boolean(from?.types.includes('Files'))

/** @param {DataTransfer | null} from @returns {Given[]} */
function filesIn(from) {
  const items = [...(from?.items ?? [])].filter(({ kind }) => kind === 'file')
  return items.flatMap((item) => {
    const file = item.getAsFile()
    return file ? [{ file, isFolder: item.webkitGetAsEntry?.()?.isDirectory }] : []
  })
}

/** The files chosen in a field; empties the field. @param {HTMLInputElement} field @returns {Given[]} */
export function chosenIn(field) {
  const given = [...(field.files ?? [])].map((file) => ({ file }))
  field.value = '' // the same one may be chosen again
  return given
}

/**
 * Files pasted from the clipboard. A program that copies text often adds a picture of it: then the text is meant.
 * @param {ClipboardEvent} event
 */
export function pastedIn({ clipboardData }) {
  return clipboardData && !clipboardData.types.includes('text/plain') ? filesIn(clipboardData) : []
}

/**
 * Tracks whether files are dragged over an element, and takes them when they are dropped.
 * @param {((given: Given[]) => void) | null} take null: it takes none
 */
export function useDrop(take) {
  const [depth, set] = useState(0) // how many of its elements the files were dragged into and not out of yet
  const mine = (/** @type {(event: DragEvent) => void} */ work) => (/** @type {DragEvent} */ event) => {
    if (!take || !holdsFiles(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    work(event)
  }
  return {
    isOver: depth > 0,
    onDragEnter: mine(() => set((now) => now + 1)),
    onDragLeave: mine(() => set((now) => Math.max(0, now - 1))),
    onDragOver: mine(({ dataTransfer }) => {
      if (dataTransfer) dataTransfer.dropEffect = 'copy'
    }),
    onDrop: mine(({ dataTransfer }) => {
      set(0)
      take?.(filesIn(dataTransfer))
    }),
  }
}

/** Refuses drops beside the elements that take files: the browser would open the file in place of the page. */
export function useNoOpening() {
  useEffect(() => {
    const stop = (/** @type {DragEvent} */ event) => {
      if (event.defaultPrevented || !holdsFiles(event.dataTransfer)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
    }
    addEventListener('dragover', stop)
    addEventListener('drop', stop)
    return () => {
      removeEventListener('dragover', stop)
      removeEventListener('drop', stop)
    }
  }, [])
}

/** Puts a text where the caret stands. @param {HTMLTextAreaElement} area @param {string} text */
export function insertAt(area, text) {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
