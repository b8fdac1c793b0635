import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { RecordType } from '../../../services/kit/records/index.ts'
import { parentsOf } from './family.ts'

/** Types so that each comes behind those it refers to. */
export const parentsFirst = (types: readonly RecordType[]): readonly RecordType[] => {
  const sorted = new Set<RecordType>()
  const put = (type: RecordType, above: readonly RecordType[]): void => {
    if (sorted.has(type) || above.includes(type)) return
    for (const parent of parentsOf(type)) if (types.includes(parent)) put(parent, [...above, type])
    sorted.add(type)
  }
  for (const type of types) put(type, [])
  return [...sorted]
}

/** The tasks that a type's records are about: those of its indicators, else of what it refers to, else of what refers to it. */
export const tasksOf = (
  types: readonly RecordType[],
  indicators: readonly Indicator[],
): ReadonlyMap<RecordType, ReadonlySet<number>> => {
  const own = new Map(
    types.map((type) => [
      type,
      new Set(indicators.filter(({ record }) => record === type.entity).map(({ task }) => task)),
    ]),
  )
  const found = new Map<RecordType, ReadonlySet<number>>()
  for (const type of parentsFirst(types)) {
    const tasks = new Set(own.get(type))
    for (const parent of parentsOf(type))
      for (const task of found.get(parent) ?? []) tasks.add(task)
    found.set(type, tasks)
  }
  for (const type of parentsFirst(types).toReversed()) {
    if (found.get(type)?.size) continue
    const below = types.filter((child) => parentsOf(child).includes(type))
    found.set(type, new Set(below.flatMap((child) => [...(own.get(child) ?? [])])))
  }
  return found
}
