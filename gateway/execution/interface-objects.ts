import type { FetchRewrite, RequiresSelection } from '@graphql-hive/router-query-planner'
import type { TypeConditions } from './type-conditions.ts'

/**
 * Corrects what a fetch from an interface object requires. Where a selection names several types of the interface, the
 * planner merges their fetches but keeps the condition of one, so the others would not be fetched. The service knows them
 * all by the interface alone, to which the representations are rewritten: so that is the condition.
 */
export const widenedRequires = (
  requires: readonly RequiresSelection[],
  inputRewrites: readonly FetchRewrite[] | undefined,
  types: TypeConditions,
): readonly RequiresSelection[] => {
  const interfaces = (inputRewrites ?? []).flatMap(interfaceOf)
  if (interfaces.length === 0) return requires
  const widened = requires.map((selection) => {
    if (selection.kind !== 'InlineFragment') return selection
    const { typeCondition } = selection
    const wide = interfaces.find(
      (name) => name !== typeCondition && types.typesOf(name).has(typeCondition),
    )
    return wide === undefined ? selection : { ...selection, typeCondition: wide }
  })
  return widened.some((selection, index) => selection !== requires[index]) ? widened : requires
}

/** The interface to which a rewrite sets the type of its own representations. */
const interfaceOf = (rewrite: FetchRewrite): readonly string[] => {
  if ('KeyRenamer' in rewrite) return []
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  const [condition, last] = path
  const isOwn =
    condition !== undefined &&
    'TypenameEquals' in condition &&
    [condition.TypenameEquals].flat().includes(setValueTo)
  return isOwn && last !== undefined && 'Key' in last && last.Key === '__typename'
    ? [setValueTo]
    : []
}
