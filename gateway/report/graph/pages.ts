import { z } from 'zod'
import type { ReportGraph, Variables } from './report-graph.ts'

/** A page of a connection. */
const pageOf = <Node>(node: z.ZodType<Node>) =>
  z.object({
    nodes: z.array(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  })

interface Read<Node> {
  readonly at: Date
  readonly data: {
    readonly list: {
      readonly nodes: readonly Node[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
  }
}

/** Reads all pages of a list. @param query has a variable `$after` and the alias `list` */
export const readAll = async <Node>(
  graph: ReportGraph,
  query: string,
  node: z.ZodType<Node>,
  variables: Variables,
): Promise<{ readonly nodes: readonly Node[]; readonly at: Date }> => {
  const shape = z.object({ list: pageOf(node) })
  const nodes: Node[] = []
  let after: string | null = null
  let first: Date | undefined
  do {
    const page: Read<Node> = await graph.read(query, shape, { ...variables, after })
    first ??= page.at
    nodes.push(...page.data.list.nodes)
    const { hasNextPage, endCursor } = page.data.list.pageInfo
    after = hasNextPage ? endCursor : null
  } while (after !== null)
  return { nodes, at: first }
}
