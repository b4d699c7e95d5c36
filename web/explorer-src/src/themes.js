// The editor's colours, in both lights: the tokens as Monaco wants them, each at least 4.5:1 on its ground.
const LIGHT = { ground: '#fffefb', raised: '#ffffff', ink: '#1d1c18', quiet: '#6a665a', line: '#e5e1d6', accent: '#2446d8', soft: '#e6eafd', word: '#2446d8', name: '#1d1c18', argument: '#7a4600', type: '#1a6b44', text: '#8f2b6b', number: '#9a3412' }
const DARK = { ground: '#1b1b19', raised: '#232320', ink: '#eeece4', quiet: '#9d998d', line: '#2c2c28', accent: '#8fa6ff', soft: '#20264a', word: '#8fa6ff', name: '#eeece4', argument: '#e9b04e', type: '#5cc891', text: '#f0a6d0', number: '#ffb38a' }

export const editorTheme = { light: 'taskflow-light', dark: 'taskflow-dark' }

export async function defineThemes() {
  const { editor } = await import('monaco-graphql/esm/monaco-editor.js')
  editor.defineTheme(editorTheme.light, theme('vs', LIGHT))
  editor.defineTheme(editorTheme.dark, theme('vs-dark', DARK))
}

const theme = (base, of) => ({
  base,
  inherit: true,
  rules: [
    rule('', of.ink),
    rule('comment', of.quiet),
    rule('keyword', of.word),
    rule('key.identifier.gql', of.name),
    rule('argument.identifier.gql', of.argument),
    rule('type.identifier.gql', of.type),
    rule('string', of.text),
    rule('string.key.json', of.word),
    rule('string.value.json', of.text),
    rule('number', of.number),
  ],
  colors: {
    'editor.background': '#ffffff00',
    'editor.foreground': of.ink,
    'editorLineNumber.foreground': of.quiet,
    'editorLineNumber.activeForeground': of.ink,
    'editorLineNumber.dimmedForeground': of.quiet,
    'editor.lineHighlightBorder': '#ffffff00',
    'scrollbar.shadow': '#ffffff00',
    'editorWidget.background': of.raised,
    'editorHoverWidget.background': of.raised,
    'editorSuggestWidget.background': of.raised,
    'editorSuggestWidget.selectedBackground': of.soft,
    'editorSuggestWidget.selectedForeground': of.ink,
    'list.hoverBackground': of.soft,
    'list.highlightForeground': of.accent,
    'list.focusHighlightForeground': of.accent,
    'menu.background': of.raised,
    'menu.selectionBackground': of.soft,
    'menu.selectionForeground': of.ink,
    'quickInput.background': of.raised,
    'quickInputList.focusBackground': of.soft,
    'quickInputList.focusForeground': of.ink,
    'textLink.foreground': of.accent,
    'textLink.activeForeground': of.accent,
    'input.background': of.ground,
    'editorWidget.border': of.line,
    focusBorder: of.accent,
  },
})

const rule = (token, colour) => ({ token, foreground: colour.slice(1) })
