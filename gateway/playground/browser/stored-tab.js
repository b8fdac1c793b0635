// GraphiQL restores its tabs, and adds one for a query that none of them has. It remembers the last query apart from the tabs,
// so a reload would add a stray tab. Here the active tab itself says what it is.
const prefix = 'graphiql:'

const activeTab = () => {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem(`${prefix}tabState`))
    return tabs[activeTabIndex]
  } catch {
    // The first visit, or a browser that stores nothing.
    return undefined
  }
}

/** The query and variables that GraphiQL is to open with, if the browser has tabs of an earlier visit. */
export const storedTab = () => {
  const { query, variables } = activeTab() ?? {}
  try {
    for (const name of ['query', 'variables', 'headers']) localStorage.removeItem(prefix + name)
  } catch {
    return {}
  }
  return { ...(query && { query }), ...(variables && { variables }) }
}
