import { domains, subgraphsOf } from '../../services/index.ts'
import { claimTypes } from '../../services/kit/evidence/index.ts'
import { roles } from '../../services/kit/identity/index.ts'

/** The names that arguments and options accept. */
export interface RegisteredNames {
  readonly roles: readonly string[]
  readonly services: readonly string[]
  readonly domains: readonly string[]
  readonly recordTypes: readonly string[]
  /** Record types that claim a publication. */
  readonly claimTypes: readonly string[]
}

export const collectNames = (): RegisteredNames => {
  const types = domains.flatMap(({ records }) => records?.types ?? [])
  return {
    roles,
    services: namesOf(subgraphsOf(domains)),
    domains: namesOf(domains),
    recordTypes: namesOf(types).toSorted(),
    claimTypes: namesOf(claimTypes(types).map(({ type }) => type)).toSorted(),
  }
}

const namesOf = (those: readonly { readonly name: string }[]): readonly string[] =>
  those.map(({ name }) => name)
