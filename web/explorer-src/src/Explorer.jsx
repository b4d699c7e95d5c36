import { explorerPlugin } from '@graphiql/plugin-explorer'
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useEffect } from 'react'
import { CopyAsCurl } from './CopyAsCurl.jsx'
import { fetcher } from './fetcher.js'
import { LiveLog } from './LiveLog.jsx'
import { session } from './session.js'
import { starters } from './starters.js'
import { storage } from './storage.js'
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
      {...firstVariables()}
      editorTheme={editorTheme}
      shouldPersistHeaders={false}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo><SchemaAfterSignIn /></GraphiQL.Logo>
      <GraphiQL.Toolbar>{({ prettify, merge, copy }) => <>{prettify}{merge}{copy}<CopyAsCurl /></>}</GraphiQL.Toolbar>
      <GraphiQL.Footer><LiveLog /></GraphiQL.Footer>
    </GraphiQL>
  )
}

// GraphiQL shows the variables of a starter tab only once one has switched to it; the first tab is told here.
const firstVariables = () => (storage.getItem('graphiql:tabState') ? {} : { initialVariables: starters[0].variables })

// Where the schema is not published, it can be asked for as soon as there is a token.
function SchemaAfterSignIn() {
  const { token } = useStore(session)
  const schema = useGraphiQL((state) => state.schema)
  const { introspect } = useGraphiQLActions()
  useEffect(() => { if (token && !schema) introspect() }, [token])
  return null
}
