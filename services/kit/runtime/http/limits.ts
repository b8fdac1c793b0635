import type { DocumentLimits } from '../../bounds/index.ts'

/**
 * What a subgraph's own port answers at most. The gateway has bounded what clients send; the planner then adds keys, expands
 * fragments and sends lists of entities, so that these limits are larger than the gateway's.
 */
export const portLimits: DocumentLimits & {
  readonly bodyBytes: number
  readonly tokens: number
  readonly cost: number
} = {
  bodyBytes: 32 * 1024 * 1024,
  tokens: 40_000,
  cost: 250_000,
  depth: 40,
  aliases: 4_000,
  directives: 1_000,
  selections: 10_000,
  comparisons: 40_000,
  operations: 10,
}
