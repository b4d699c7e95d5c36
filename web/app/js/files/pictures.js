/** Files that a text refers to: pictures are shown in place, others are links. */
import { t } from '../i18n.js'
import { look } from './lightbox.js'
import { isPicture, mend } from './list.js'
import { saving } from './save.js'

const LARGEST = 512

/**
 * Replaces the server's mark of a file with an element that is filled once the file is known.
 * @param {Element} node @param {string} alt
 */
export function placeFor(node, alt) {
  const place = document.createElement('span')
  place.className = 'named'
  place.dataset.attachment = node.getAttribute('data-attachment') ?? ''
  place.dataset.kind = node.tagName === 'IMG' ? 'picture' : 'link'
  place.textContent = alt
  return place
}

/** @param {HTMLElement} box @param {string} taskId @param {SentFile[]} files */
export function fill(box, taskId, files) {
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll('.named'))) {
    const file = files.find(({ id }) => id === place.dataset.attachment)
    place.dataset.alt ??= place.textContent ?? ''
    const text = place.dataset.alt || file?.filename || t('files.gone')
    const shown = file ? `${file.url} ${file.thumbnailUrl}` : ''
    if (place.dataset.shown === shown) continue
    place.dataset.shown = shown
    const had = place.contains(document.activeElement)
    if (file && isPicture(file)) place.replaceChildren(picture(taskId, file, text, place.dataset.kind === 'picture'))
    else if (file) place.replaceChildren(link(taskId, file, text))
    else place.replaceChildren(text)
    if (had && place.firstElementChild instanceof HTMLElement) place.firstElementChild.focus({ preventScroll: true })
  }
}

/**
 * @param {string} taskId @param {SentFile} file @param {string} alt
 * @param {boolean} small whether the thumbnail is shown in place
 */
function picture(taskId, { id, thumbnailUrl, width, height }, alt, small) {
  const button = document.createElement('button')
  button.type = 'button'
  button.ariaHasPopup = 'dialog'
  button.onclick = () => look(taskId, id)
  if (!small || !thumbnailUrl) {
    button.className = 'as-link'
    button.textContent = alt
    return button
  }
  const image = document.createElement('img')
  const scale = Math.min(1, LARGEST / Math.max(width ?? 1, height ?? 1))
  if (width && height) Object.assign(image, { width: Math.round(width * scale), height: Math.round(height * scale) })
  image.loading = 'lazy'
  image.alt = alt
  image.draggable = false // dropped on the sheet, it would be added once more
  image.onerror = () => mend(taskId, thumbnailUrl)
  image.src = thumbnailUrl
  button.className = 'picture'
  button.append(image)
  return button
}

/** @param {string} taskId @param {SentFile} file @param {string} text */
function link(taskId, file, text) {
  const { href, download, onClick } = saving(taskId, file)
  const element = document.createElement('a')
  element.href = href ?? ''
  element.download = download
  element.onclick = onClick
  element.textContent = text
  return element
}

/** Whether a text refers to files. @param {string} made */
export const namesFiles = (made) => made.includes('data-attachment')
