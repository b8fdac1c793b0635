// The list of examples beside GraphiQL.
import { openInEditor, watchOperation } from './editors.js'
import { fetcher } from './fetcher.js'
import { text } from './texts.js'

const list = document.querySelector('#examples')

/** Runs an example without leaving the editor, so that a live query beside it shows what it did. */
const runHere = async ({ query, variables }, output) => {
  output.hidden = false
  output.textContent = '…'
  try {
    const result = await fetcher({
      query,
      variables: variables ? JSON.parse(variables) : undefined,
    })
    output.textContent = JSON.stringify(result.data ?? result, null, 2)
  } catch (error) {
    output.textContent = String(error)
  }
}

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

const itemOf = (example, examples) => {
  const open = element(
    'button',
    { type: 'button', className: 'example' },
    element('span', { className: 'name', textContent: example.name }),
    element('span', {
      className: 'operation',
      textContent: `${example.kind} ${example.operation}`,
    }),
  )
  open.dataset.operation = example.operation
  open.addEventListener('click', () => {
    void openInEditor(example, examples)
    document.querySelector('#root').scrollIntoView({ block: 'nearest' })
  })
  const item = element('li', {}, open)
  if (example.kind === 'mutation') {
    const output = element('pre', { className: 'answer', hidden: true })
    const run = element('button', {
      type: 'button',
      className: 'run',
      textContent: text('runHere'),
    })
    run.title = text('runHereTitle')
    run.addEventListener('click', () => void runHere(example, output))
    item.append(run, output)
  }
  return item
}

const groups = [
  [text('questions'), ({ kind }) => kind === 'query'],
  [text('live'), ({ kind }) => kind === 'live' || kind === 'subscription'],
  [text('act'), ({ kind }) => kind === 'mutation'],
]

/** Shows the examples, and marks the one that is in the editor. */
export const showExamples = (examples) => {
  for (const [title, isIn] of groups) {
    const those = examples.filter(isIn)
    if (those.length === 0) continue
    const items = those.map((one) => itemOf(one, examples))
    list.append(element('h2', { textContent: title }), element('ul', {}, ...items))
  }
  void watchOperation((operation) => {
    const shown = examples.find(({ query }) => query.trim() === operation.trim())
    for (const button of list.querySelectorAll('.example'))
      button.setAttribute('aria-current', String(button.dataset.operation === shown?.operation))
  })
}

/** The example that the address names, as links of the guide do. */
export const exampleInAddress = (examples) =>
  examples.find(({ operation }) => `#${operation}` === decodeURIComponent(location.hash))
