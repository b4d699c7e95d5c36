// Changes that we make to packages while they are built. A patch that no longer finds its place stops the build.
const PATCHES = [
  // A tab that contains buttons is unusable for a screen reader (axe: nested-interactive); a list of buttons is not.
  ['@graphiql/react/dist/components/tabs/index.js', [
    ['"aria-selected": isActive,', ''],
    ['role: "tab",', ''],
    ['role: "tablist",', ''],
  ]],
  ['graphiql/dist/GraphiQL.js', [
    ['role: "tabpanel"', 'role: "group"'],
    ['"aria-controls": "graphiql-session",', '"aria-controls": "graphiql-session", "aria-current": index_1 === activeTabIndex || undefined,'],
  ]],
]

export const patchPackages = () => ({
  name: 'patch-packages',
  transform(code, id) {
    const found = PATCHES.find(([file]) => id.endsWith(`/node_modules/${file}`))
    return found ? { code: found[1].reduce(replaceOnce, code), map: null } : null
  },
})

function replaceOnce(code, [from, to]) {
  if (code.split(from).length !== 2) throw new Error(`patches.mjs: ${from} is not there exactly once; look at the new version of the package`)
  return code.replace(from, to)
}
