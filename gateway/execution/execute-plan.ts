import { GraphQLError } from 'graphql'
import type { CallSubgraph, RequestContext } from '../options.ts'
import type { ResponsePath } from './complete.ts'
import type { EntityBatch, Fetch, PlanStep } from './compile-plan.ts'
import type { PlanPath, ObjectTarget } from './locate.ts'
import type { PlanResult, ReportedError } from './plan-result.ts'
import { isPlanObject, mergeInto, type PlanObject } from './plan-object.ts'
import type { PlanKeys } from './plan-keys.ts'
import type { FailedFetch } from './service-outages.ts'
import { selectEntities, type SelectedBatch, type SelectedEntities } from './select-entities.ts'
import { reuseFetch } from './reuse-fetch.ts'
import type { Fetches } from './share-fetch.ts'
import type { SubgraphResponse } from './subgraph-response.ts'

export interface PlanRequest {
  readonly call: CallSubgraph
  readonly context: RequestContext
  /** Left out: every fetch is sent. */
  readonly fetches?: Fetches | undefined
  readonly keys: PlanKeys
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Errors of one operation, at most; each target of an entity that failed has one. */
const maxErrors = 1_000

/** Executes one plan: sends its fetches and merges their responses. */
export const executePlan = async (
  plan: PlanStep | undefined,
  request: PlanRequest,
): Promise<PlanResult> => {
  const execution = new PlanExecution(request)
  if (plan) await execution.run(plan)
  return execution
}

class PlanExecution implements PlanResult {
  readonly data: PlanObject = {}
  readonly errors: ReportedError[] = []
  readonly nulledKeys = new Set<string>()
  readonly failures: FailedFetch[] = []

  constructor(private readonly request: PlanRequest) {}

  async run(step: PlanStep): Promise<void> {
    switch (step.kind) {
      case 'sequence':
        for (const each of step.steps) await this.run(each)
        return
      case 'parallel':
        await Promise.all(step.steps.map((each) => this.run(each)))
        return
      case 'condition': {
        const isTrue = this.request.variables[step.variable] === true
        const chosen = isTrue ? step.whenTrue : step.whenFalse
        if (chosen) await this.run(chosen)
        return
      }
      case 'root':
        return this.#root(step.fetch, step.rewrite)
      case 'entities':
        return this.#entities(step.fetch, step.batches)
    }
  }

  async #root(fetch: Fetch, rewrite: ((data: unknown) => void) | undefined): Promise<void> {
    const response = await this.#send(fetch, [], [{ object: this.data, path: [] }])
    if (!response) return
    for (const error of response.errors) {
      this.#note(error, this.#clientPath(fetch, error.path ?? [...fetch.keys].slice(0, 1)))
    }
    if (!response.data) {
      for (const key of this.#planKeys(fetch)) {
        this.nulledKeys.add(this.request.keys.responseKeyOf(key))
      }
      return
    }
    rewrite?.(response.data)
    mergeInto(this.data, response.data)
  }

  async #entities(fetch: Fetch, batches: readonly EntityBatch[]): Promise<void> {
    const selected = selectEntities(this.data, batches)
    if (selected.targets.length === 0) return
    const response = await this.#send(fetch, selected.batches, selected.targets)
    if (!response) return
    for (const error of response.errors) this.#noteEntityError(fetch, error, selected)
    for (const { batch, targets } of selected.batches) {
      const entities = response.data?.[batch.key]
      if (!Array.isArray(entities)) continue
      for (const entity of entities) batch.rewriteOutput?.(entity)
      for (const { target, index } of targets) {
        const entity: unknown = entities[index]
        if (isPlanObject(entity)) mergeInto(target.object, entity)
      }
    }
  }

  async #send(
    fetch: Fetch,
    batches: readonly SelectedBatch[],
    targets: readonly ObjectTarget[],
  ): Promise<SubgraphResponse | undefined> {
    const { context, fetches } = this.request
    const { service, isMutation, keys } = fetch
    try {
      const request = { fetch, variables: this.#variablesOf(fetch), batches }
      return await reuseFetch(request, this.request, fetches)
    } catch (cause) {
      context.dependencies?.markIncomplete()
      const [first] = targets
      this.failures.push({
        service,
        cause,
        isMutation,
        targets: new Set(targets.map(({ object }) => object)),
        keys: this.#planKeys(fetch),
        path: this.#clientPath(fetch, [...(first?.path ?? []), ...[...keys].slice(0, 1)]),
      })
      return undefined
    }
  }

  #noteEntityError(
    fetch: Fetch,
    error: GraphQLError,
    { batches, targets }: SelectedEntities,
  ): void {
    const [key, index, ...rest] = error.path ?? []
    const selected = batches.find(({ batch }) => batch.key === key)
    const concerned = selected?.targets.filter((each) => each.index === index) ?? []
    for (const { target } of concerned) {
      const path = this.#clientPath(fetch, [...target.path, ...rest])
      this.#note(error, path, selected?.batch.isWidened)
    }
    if (concerned.length > 0) return
    const path = [...(targets[0]?.path ?? []), ...[...fetch.keys].slice(0, 1)]
    this.#note(error, this.#clientPath(fetch, path))
  }

  #note(error: GraphQLError, path: ResponsePath, mayBeUnselected = false): void {
    if (this.errors.length >= maxErrors) return
    const { message, extensions, originalError } = error
    const noted = new GraphQLError(message, {
      path,
      extensions,
      originalError: originalError ?? null,
    })
    this.errors.push({ error: noted, mayBeUnselected })
  }

  #clientPath({ renamed }: Fetch, path: PlanPath): ResponsePath {
    const { keys } = this.request
    return path.map((segment) =>
      typeof segment === 'number' ? segment : keys.responseKeyOf(renamed.get(segment) ?? segment),
    )
  }

  #planKeys({ keys, renamed }: Fetch): ReadonlySet<string> {
    return new Set([...keys].map((key) => renamed.get(key) ?? key))
  }

  #variablesOf({ variables }: Fetch): Record<string, unknown> | undefined {
    if (variables.length === 0) return undefined
    const given: Record<string, unknown> = {}
    for (const name of variables) {
      const value = this.request.variables[name]
      if (value !== undefined) given[name] = value
    }
    return given
  }
}
