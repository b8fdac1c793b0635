import { disclosure } from './disclosure/index.ts'
import { governmentServices } from './government-services/index.ts'
import type { Subgraph } from './kit/runtime/index.ts'
import { platforms } from './platforms/index.ts'
import { regulations } from './regulations/index.ts'
import { reporting } from './reporting/index.ts'

/** The register: one line per domain. */
export const domains: readonly Subgraph[] = [disclosure, governmentServices, platforms, regulations]

/** All subgraphs: what domains share, then the domains. */
export const subgraphsOf = (those: readonly Subgraph[]): readonly Subgraph[] => [
  reporting(those),
  ...those,
]
