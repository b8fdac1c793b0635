import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner'
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { PlanStep, planCompiler } from './compile-plan.ts'
import { introspectionDocument } from './introspection.ts'
import type { OperationSource } from './operation-source.ts'
import { PlanKeys } from './plan-keys.ts'
import { plannerText } from './planner-text.ts'
import { projections, type TypedProjection } from './projection.ts'

/** An operation with its conditions decided: everything about it that no request changes. */
export interface CompiledOperation {
  readonly type: `${OperationTypeNode}`
  readonly keys: PlanKeys
  /** A query has one part; each field of a mutation is one, since they are executed one after another. */
  readonly parts: readonly CompiledPart[]
  /** The length of the planner's input, which measures the size of the compiled operation. */
  readonly size: number
}

export interface CompiledPart {
  readonly plan: PlanStep | undefined
  readonly projection: TypedProjection
  readonly introspection: DocumentNode | undefined
}

/** Runs the planning of an operation under observation. */
export type ObservePlanning = <T>(plan: () => Promise<T>) => Promise<T>

export interface OperationCompiler {
  readonly schema: GraphQLSchema
  readonly planner: QueryPlanner
  readonly compilePlan: ReturnType<typeof planCompiler>
  readonly observer?: ObservePlanning
}

/** Overrides by percentage are not used. */
const percentage = 0

export const compileOperation = async (
  { schema, planner, compilePlan }: OperationCompiler,
  source: OperationSource,
  variables: Readonly<Record<string, unknown>>,
): Promise<CompiledOperation> => {
  const keys = new PlanKeys()
  const options = { schema, source, variables, keys }
  const { root } = projections(options)
  const { operation, selectionSet } = source.operation
  const whole = root(selectionSet)
  if (!whole) throw new Error(`The schema has no ${operation}.`)

  const sets = operation === 'mutation' ? serialParts(whole) : [selectionSet]
  let size = 0
  const parts: CompiledPart[] = []
  for (const set of sets) {
    const projection = root(set) ?? whole
    const text = plannerText(options, set)
    size += text?.length ?? 0
    const plan = text === undefined ? undefined : await planOf(planner, text)
    parts.push({
      plan: plan?.node && compilePlan(plan.node),
      projection,
      introspection: introspectionDocument(source, projection),
    })
  }
  return { type: operation, keys, parts, size }
}

const planOf = async (planner: QueryPlanner, text: string): Promise<QueryPlan> => {
  try {
    return await planner.planAsync(text, null, new Set(), percentage)
  } catch (cause) {
    throw new GraphQLError('The operation cannot be planned over the services.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
      originalError: cause instanceof Error ? cause : new Error(String(cause)),
    })
  }
}

/** Each response key at the root, with all fields that are merged into it. */
const serialParts = ({ fields }: TypedProjection): readonly SelectionSetNode[] =>
  fields.map(({ nodes }) => ({ kind: Kind.SELECTION_SET, selections: nodes }))
