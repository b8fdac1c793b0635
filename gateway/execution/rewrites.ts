import type { FetchRewrite } from '@graphql-hive/router-query-planner'
import { isPlanObject } from './plan-object.ts'
import type { TypeConditions } from './type-conditions.ts'

/** Changes what goes to a service, or what came from it, in place. */
export type Rewrite = (value: unknown) => void

type Segment =
  | { readonly types: ReadonlySet<string>; readonly key?: never }
  | { readonly key: string; readonly types?: never }

/** Compiles the rewrites of a fetch. */
export const compileRewrites = (
  rewrites: readonly FetchRewrite[] | undefined,
  types: TypeConditions,
): Rewrite | undefined => {
  if (!rewrites || rewrites.length === 0) return undefined
  const each = rewrites.map((rewrite) => compileOne(rewrite, types))
  return (value) => {
    for (const rewrite of each) rewrite(value)
  }
}

/** The names that rewrites give to keys: what the service called it, and what the plan calls it. */
export const renamedKeys = (
  rewrites: readonly FetchRewrite[] | undefined,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue
    const { path, renameKeyTo } = rewrite.KeyRenamer
    const last = path.at(-1)
    if (last && 'Key' in last) names.set(last.Key, renameKeyTo)
  }
  return names
}

const compileOne = (rewrite: FetchRewrite, types: TypeConditions): Rewrite => {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer
    return along(segmentsOf(path, types), (object, key) => {
      if (key === renameKeyTo || !(key in object)) return
      object[renameKeyTo] = object[key]
      delete object[key]
    })
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  return along(segmentsOf(path, types), (object, key) => {
    if (key in object) object[key] = setValueTo
  })
}

const segmentsOf = (
  path: Extract<FetchRewrite, { readonly KeyRenamer: unknown }>['KeyRenamer']['path'],
  types: TypeConditions,
): readonly Segment[] =>
  path.map((segment) =>
    'Key' in segment
      ? { key: segment.Key }
      : { types: types.typesOfAny([segment.TypenameEquals].flat()) },
  )

/** Applies a change at the end of a path, through all lists on the way. */
const along = (
  segments: readonly Segment[],
  change: (object: Record<string, unknown>, key: string) => void,
): Rewrite => {
  const visit = (value: unknown, index: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, index)
      return
    }
    const segment = segments[index]
    if (!segment || !isPlanObject(value)) return
    if (segment.key === undefined) {
      const typename = value['__typename']
      if (typeof typename !== 'string' || segment.types.has(typename)) visit(value, index + 1)
    } else if (index === segments.length - 1) change(value, segment.key)
    else visit(value[segment.key], index + 1)
  }
  return (value) => visit(value, 0)
}
