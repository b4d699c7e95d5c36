import 'graphiql/setup-workers/vite'
import { createRoot } from 'react-dom/client'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import '@graphiql/plugin-explorer/style.css'
import './tokens.css'
import './explorer.css'
import { Explorer } from './Explorer.jsx'
import { SessionBar } from './SessionBar.jsx'
import { fetchStarters } from './starters.js'
import { defineThemes } from './themes.js'

const root = createRoot(document.getElementById('root'))

root.render(<><SessionBar /><main className="tf-main" aria-busy="true" /></>)
await Promise.all([defineThemes(), fetchStarters()])
root.render(<><SessionBar /><main className="tf-main"><Explorer /></main></>)
