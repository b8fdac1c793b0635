// Runs in the visitor's browser: opens GraphiQL beside the examples.
import { exampleInAddress, showExamples } from './examples.js'
import { openInEditor } from './editors.js'
import { fetcher } from './fetcher.js'
import './search.js'
import { storedTab } from './stored-tab.js'

const {
  examples,
  texts: _texts,
  ...options
} = JSON.parse(document.querySelector('#options').textContent)
const isLink = new URL(location.href).searchParams.has('query')

// eslint-disable-next-line no-undef -- from graphiql.js
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...options,
  // A link with a query opens it in a tab of its own.
  ...(isLink ? {} : storedTab()),
  fetcher,
  // Without it the address follows the editor.
  onEditQuery() {},
})
if (isLink) history.replaceState({}, '', location.pathname + location.hash)
showExamples(examples)
const named = exampleInAddress(examples)
if (named && !isLink) void openInEditor(named, examples)
