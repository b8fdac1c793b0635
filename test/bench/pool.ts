import { respond } from './respond.ts'
import type { Pool } from './workloads/index.ts'

interface Page {
  readonly nodes: readonly { readonly id: string; readonly kind?: string }[]
}

const pageSize = 100
const most = 1_000

/** Reads which units and assignments there are, so many of each. */
export const readPool = async (port: number): Promise<Pool> => {
  const units = await readAll(port, 'units', 'id kind')
  const assignments = await readAll(port, 'assignments', 'id')
  return {
    units: units.map(({ id }) => id),
    cities: units.filter(({ id }) => id.startsWith('CITY-')).map(({ id }) => id),
    assignments: assignments.map(({ id }) => id),
  }
}

const readAll = async (port: number, list: string, fields: string): Promise<Page['nodes']> => {
  const nodes: Page['nodes'][number][] = []
  let after: string | null = null
  do {
    const query = `query ($after: String) { list: ${list}(first: ${pageSize}, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
    const text: string = await respond(port, { query, variables: { after } })
    const { list: page }: { list: Page & { pageInfo: PageInfo } } = JSON.parse(text).data
    nodes.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && nodes.length < most)
  return nodes
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string
}
