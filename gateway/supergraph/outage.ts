import { GraphQLError, Kind, visit, type DocumentNode, type ExecutionResult } from 'graphql'
import type { CompletedData, NullField } from './complete-data.ts'

/** A service that could not be asked, and what it was to be asked. */
export interface Outage {
  readonly service: string
  readonly document: DocumentNode
  readonly cause: unknown
}

/** The services that one operation could not reach. */
export class Outages {
  readonly #byService = new Map<string, Outage[]>()

  get happened(): boolean {
    return this.#byService.size > 0
  }

  note(outage: Outage): void {
    const earlier = this.#byService.get(outage.service) ?? []
    this.#byService.set(outage.service, [...earlier, outage])
  }

  /** One error for each service, at the first field that is null for want of it. */
  errors(nulls: readonly NullField[]): readonly GraphQLError[] {
    return [...this.#byService].map(([service, outages]) => {
      const asked = new Set(outages.flatMap(({ document }) => [...fieldsOf(document)]))
      const first = nulls.find(({ key, field }) => asked.has(key) || asked.has(field))
      const cause = outages[0]?.cause
      return new GraphQLError(
        `The service ${service} cannot be reached; its fields are null. Try again later.`,
        {
          path: first?.path ?? null,
          extensions: { code: 'SERVICE_UNAVAILABLE', service },
          originalError: cause instanceof Error ? cause : null,
        },
      )
    })
  }
}

/** Puts together what was answered, what went wrong, and who was missing. */
export const namesMissingServices = (
  { data, nulls, violation }: CompletedData,
  answered: readonly GraphQLError[],
  outages: Outages,
): ExecutionResult => {
  const errors = [...answered, ...outages.errors(nulls)]
  if (errors.length === 0 && violation) errors.push(violation)
  return errors.length > 0 ? { errors, data } : { data }
}

const fieldsOf = (document: DocumentNode): ReadonlySet<string> => {
  const keys = new Set<string>()
  visit(document, {
    [Kind.FIELD]: ({ alias, name }) => {
      if (name.value !== '__typename') keys.add(alias?.value ?? name.value).add(name.value)
    },
  })
  return keys
}
