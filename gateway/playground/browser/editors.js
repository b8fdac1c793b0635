// Writes into GraphiQL's editors, which are models of Monaco.
const model = (name) => self.monaco?.editor.getModels().find(({ uri }) => uri.path.endsWith(name))

const textOf = (name) => model(name)?.getValue().trim() ?? ''

const areReady = () => model('operation.graphql') && model('variables.json')

const untilReady = async () => {
  while (!areReady()) await new Promise((resolve) => setTimeout(resolve, 50))
}

const click = (selector) => document.querySelector(selector)?.click()

/** Whether the tab has nothing that a visitor wrote: it is empty, or shows an example unchanged. */
const isUntouched = (examples) => {
  if (textOf('request-headers.json') !== '') return false
  const [query, variables] = [textOf('operation.graphql'), textOf('variables.json')]
  const isShown = (example) =>
    example.query.trim() === query && (example.variables ?? '').trim() === variables
  return (query === '' && variables === '') || examples.some(isShown)
}

/** Opens an example: in this tab if it is untouched, else in a new one. */
export const openInEditor = async (example, examples) => {
  await untilReady()
  // Stops a live query: its answers would be written over those of the next.
  click('.graphiql-execute-button[aria-label^="Stop"]')
  if (!isUntouched(examples)) click('.graphiql-tab-add')
  model('response.json')?.setValue('')
  model('variables.json').setValue(example.variables ?? '')
  model('operation.graphql').setValue(example.query)
}

/** Calls back with the text of the operation, now and at each change. */
export const watchOperation = async (onText) => {
  await untilReady()
  const operation = model('operation.graphql')
  operation.onDidChangeContent(() => onText(operation.getValue()))
  onText(operation.getValue())
}
