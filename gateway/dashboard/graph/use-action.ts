import type { CombinedError } from '@urql/core'
import { useClientHandle } from '@urql/vue'
import type { GraphOperation } from './operation.ts'

/** Why the hub refused something, in the language of the page. */
export interface FieldRefusal {
  readonly message: string
  /** The field of the input that it is about; left out if it is about none. */
  readonly field?: string
}

/** What became of an action. `unreachable`: nobody knows whether it was done, so the same request may be sent again. */
export type ActionResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusals: readonly FieldRefusal[] }
  | { readonly kind: 'unauthenticated' }
  | { readonly kind: 'unreachable' }

/** The result of a mutation: one payload with its refusals. */
export type ActionData = Readonly<Record<string, { readonly errors: readonly FieldRefusal[] }>>

export type RunAction = <Data extends ActionData, Variables extends object>(
  operation: GraphOperation<Data, Variables>,
  variables: Variables,
) => Promise<ActionResult>

/** Runs mutations with the token and in the language of the page. */
export const useAction = (): RunAction => {
  const { client } = useClientHandle()
  return async (operation, variables) => {
    const { data, error } = await client.mutation(operation.text, variables).toPromise()
    if (error) return resultOfError(error)
    const payloads: ActionData = data ?? {}
    const refusals = Object.values(payloads).flatMap(({ errors }) => errors)
    return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'done' }
  }
}

const resultOfError = ({ graphQLErrors, networkError }: CombinedError): ActionResult => {
  const codes = graphQLErrors.map(({ extensions }) => extensions['code'])
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'unauthenticated' }
  if (networkError || graphQLErrors.length === 0) return { kind: 'unreachable' }
  return { kind: 'refused', refusals: graphQLErrors.map(({ message }) => refusalOf(message)) }
}

/** A value that the graph itself refuses is named by its path in the variables. */
const refusalOf = (message: string): FieldRefusal => {
  const [, field] = / at "input\.([^"]+)"/.exec(message) ?? []
  return field === undefined ? { message } : { message, field }
}
