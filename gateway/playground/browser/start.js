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
const { searchParams } = new URL(location.href)
const isLink = searchParams.has('query')

/** What a link opens: the only tab of a browser that was never here, else a tab of its own. */
const linkedTab = () => {
  const tab = {
    query: searchParams.get('query'),
    variables: searchParams.get('variables') ?? '',
  }
  return { ...tab, defaultTabs: [tab] }
}

// eslint-disable-next-line no-undef -- from graphiql.js
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...options,
  ...(isLink ? linkedTab() : storedTab()),
  fetcher,
  // Without it the address follows the editor.
  onEditQuery() {},
})
if (isLink) history.replaceState({}, '', location.pathname + location.hash)
showExamples(examples)
const named = exampleInAddress(examples)
if (named && !isLink) void openInEditor(named, examples)
