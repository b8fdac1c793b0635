import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { RecordType } from '../../../services/kit/records/index.ts'
import { parentsFirst, tasksOf } from './order.ts'
import type { DemoUnit } from './province.ts'
import type { Stories, Story } from './stories.ts'

/** What the demo needs of a domain. */
export interface DemoDomain {
  readonly name: string
  readonly types: readonly RecordType[]
  readonly indicators: readonly Indicator[]
  readonly stories: Stories
}

/** A type with what is known of it. */
export interface Told {
  readonly type: RecordType
  readonly story: Story
  readonly indicators: readonly Indicator[]
  readonly tasks: ReadonlySet<number>
  /** The references by which its records hang on others of the unit. */
  readonly hangsOn: readonly string[]
  /** Whether it makes no sense without one of them. */
  readonly isChild: boolean
}

/** The types of a domain, each behind those it refers to. */
export const toldOf = ({ types, indicators, stories }: DemoDomain): readonly Told[] => {
  const tasks = tasksOf(types, indicators)
  return parentsFirst(types).map((type) => {
    const refs = type.fields.filter(({ kind }) => kind === 'reference')
    const summed = new Set<string>((type.aggregates ?? []).map(({ into }) => into))
    const required = refs.filter(({ optional }) => !optional)
    const hanging = refs.filter(({ property, optional }) => summed.has(property) || !optional)
    return {
      type,
      story: stories[type.name] ?? {},
      indicators: indicators.filter(({ record }) => record === type.entity),
      tasks: tasks.get(type) ?? new Set(),
      hangsOn: hanging.map(({ property }) => property),
      isChild: required.length > 0,
    }
  })
}

/** Whether a unit has records of a type at all. */
export const concerns = ({ story, indicators, tasks }: Told, unit: DemoUnit): boolean => {
  if (story.kinds && !story.kinds.includes(unit.kind)) return false
  const asked = indicators.flatMap(({ target }) =>
    target.kind === 'SHARE' || !target.among?.kinds ? [] : [target.among],
  )
  const isNamed = asked.some(({ kinds }) => kinds?.includes(unit.kind))
  if (isNamed && asked.some(({ expectedOrNot }) => expectedOrNot)) return true
  const isAskedOfSomeOnly =
    asked.length > 0 &&
    asked.length === indicators.filter(({ informs }) => !informs).length &&
    asked.every(({ withBelow }) => !withBelow)
  if (isAskedOfSomeOnly && !isNamed) return false
  return tasks.size === 0 || [...tasks].some((task) => unit.tasks.has(task))
}
