import { explorerPlugin } from '@graphiql/plugin-explorer'
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useEffect } from 'react'
import { CopyAsCurl } from './CopyAsCurl.jsx'
import { fetcher } from './fetcher.js'
import { LiveLog } from './LiveLog.jsx'
import { session } from './session.js'
import { starters } from './starters.js'
import { storage, storedTabs } from './storage.js'
import { useStore } from './store.js'
import { editorTheme } from './themes.js'

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]

export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      storage={storage}
      defaultTabs={starters}
      {...beginning()}
      editorTheme={editorTheme}
      shouldPersistHeaders={false}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo><SchemaAfterSignIn /><FollowSystem /></GraphiQL.Logo>
      <GraphiQL.Toolbar>{({ prettify, merge, copy }) => <>{prettify}{merge}{copy}<CopyAsCurl /></>}</GraphiQL.Toolbar>
      <GraphiQL.Footer><LiveLog /></GraphiQL.Footer>
    </GraphiQL>
  )
}

// GraphiQL fills its editors from here, and not from the tab it opens with.
function beginning() {
  const { tabs, activeTabIndex } = storedTabs() ?? { tabs: starters, activeTabIndex: 0 }
  const { query, variables } = tabs[activeTabIndex] ?? {}
  return { initialQuery: query ?? '', initialVariables: variables ?? '' }
}

// Where the schema is not published, it can be asked for as soon as there is a token.
function SchemaAfterSignIn() {
  const { token } = useStore(session)
  const schema = useGraphiQL((state) => state.schema)
  const { introspect } = useGraphiQLActions()
  useEffect(() => { if (token && !schema) introspect() }, [token])
  return null
}

// GraphiQL reads the system's theme once; here the editors follow when it changes.
function FollowSystem() {
  const theme = useGraphiQL((state) => state.theme)
  const { setTheme } = useGraphiQLActions()
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(theme)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [theme])
  return null
}
