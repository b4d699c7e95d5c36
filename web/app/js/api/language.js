/** Which of our languages somebody gets. */

/** Each by its own name. @type {Record<string, string>} */
export const LANGUAGES = { de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' }

/** The first that the browser asks for and we speak: the server's messages come in the same. */
export const wanted = () => navigator.languages.find((tag) => tag.split('-')[0] in LANGUAGES)

/** The nearest language that we have. @param {string} [tag] BCP 47 */
export const languageOf = (tag = 'en') => (tag.split('-')[0] in LANGUAGES ? tag.split('-')[0] : 'en')
