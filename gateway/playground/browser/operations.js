// Runs in the visitor's browser.
/**
 * The names of the operations in a text, and whether their answers go on. GraphiQL hands over a parsed document and a
 * chosen name too, but right after a change of tab they are still those of the tab before.
 */
export const operationsIn = (query) => {
  let heads = query.replace(/"""[^]*?"""|"(\\.|[^"\n])*"|#.*/g, '')
  for (let before = ''; before !== heads;) {
    before = heads
    heads = heads.replace(/\{[^{}]*\}|\([^()]*\)/g, ' ')
  }
  return [...heads.matchAll(/\b(query|mutation|subscription)\b\s*(\w+)?((?:\s*@\w+)*)/g)].map(
    ([, kind, name, directives]) => ({
      name,
      goesOn: kind === 'subscription' || /@live\b/.test(directives),
    }),
  )
}
