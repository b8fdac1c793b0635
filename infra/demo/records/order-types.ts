import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { RecordType } from '../../../services/kit/records/index.ts'
import { parentsOf } from './record-graph.ts'

/** Orders types so that each follows those it refers to. */
export const parentsFirst = (types: readonly RecordType[]): readonly RecordType[] => {
  const sorted = new Set<RecordType>()
  const visit = (type: RecordType, ancestors: readonly RecordType[]): void => {
    if (sorted.has(type) || ancestors.includes(type)) return
    for (const parent of parentsOf(type))
      if (types.includes(parent)) visit(parent, [...ancestors, type])
    sorted.add(type)
  }
  for (const type of types) visit(type, [])
  return [...sorted]
}

/** The topics of each type: those of its indicators and of the types it refers to, else of the types that refer to it. */
export const topicsOf = (
  types: readonly RecordType[],
  indicators: readonly Indicator[],
): ReadonlyMap<RecordType, ReadonlySet<string>> => {
  const own = new Map(
    types.map((type) => [
      type,
      new Set(indicators.filter(({ record }) => record === type.entity).map(({ topic }) => topic)),
    ]),
  )
  const found = new Map<RecordType, ReadonlySet<string>>()
  for (const type of parentsFirst(types)) {
    const topics = new Set(own.get(type))
    for (const parent of parentsOf(type))
      for (const topic of found.get(parent) ?? []) topics.add(topic)
    found.set(type, topics)
  }
  for (const type of parentsFirst(types).toReversed()) {
    if (found.get(type)?.size) continue
    const children = types.filter((child) => parentsOf(child).includes(type))
    found.set(type, new Set(children.flatMap((child) => [...(own.get(child) ?? [])])))
  }
  return found
}
