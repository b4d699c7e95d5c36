/** Chooses one of our languages for the viewer. */

/** The languages, each under its own name. @type {Record<string, string>} */
export const LANGUAGES = { de: 'Deutsch', en: 'English', es: 'Español', fr: 'Français' }

/** The first language that the browser asks for and we have; the server's messages come in the same one. */
export const wanted = () => navigator.languages.find((tag) => tag.split('-')[0] in LANGUAGES)

/** The nearest language that we have. @param {string} [tag] BCP 47 */
export const languageOf = (tag = 'en') => (tag.split('-')[0] in LANGUAGES ? tag.split('-')[0] : 'en')
