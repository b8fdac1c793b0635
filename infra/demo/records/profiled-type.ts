import type { Indicator } from '../../../services/kit/indicators/index.ts'
import type { RecordType } from '../../../services/kit/records/index.ts'
import { parentsFirst, topicsOf } from './order-types.ts'
import type { DemoUnit } from './demo-unit.ts'
import type { DemoProfiles, DemoProfile } from './demo-profile.ts'

/** The parts of a domain that the demo reads. */
export interface DemoDomain {
  readonly name: string
  readonly types: readonly RecordType[]
  readonly indicators: readonly Indicator[]
  readonly profiles: DemoProfiles
}

/** A record type with its profile, indicators and references. */
export interface ProfiledType {
  readonly type: RecordType
  readonly profile: DemoProfile
  readonly indicators: readonly Indicator[]
  readonly topics: ReadonlySet<string>
  /** The references to records of which it is a part. */
  readonly parentReferences: readonly string[]
  /** Whether one of these references is required. */
  readonly requiresParent: boolean
}

/** The types of a domain; each follows those it refers to. */
export const profiledTypesOf = ({
  types,
  indicators,
  profiles,
}: DemoDomain): readonly ProfiledType[] => {
  const topics = topicsOf(types, indicators)
  return parentsFirst(types).map((type) => {
    const references = type.fields.filter(({ kind }) => kind === 'reference')
    const aggregatedProperties = new Set<string>((type.aggregates ?? []).map(({ into }) => into))
    const required = references.filter(({ optional }) => !optional)
    const parentFields = references.filter(
      ({ property, optional }) => aggregatedProperties.has(property) || !optional,
    )
    return {
      type,
      profile: profiles[type.name] ?? {},
      indicators: indicators.filter(({ record }) => record === type.entity),
      topics: topics.get(type) ?? new Set(),
      parentReferences: parentFields.map(({ property }) => property),
      requiresParent: required.length > 0,
    }
  })
}

/** Whether a unit has records of the type. */
export const appliesTo = (
  { profile, indicators, topics }: ProfiledType,
  unit: DemoUnit,
): boolean => {
  if (profile.kinds && !profile.kinds.includes(unit.kind)) return false
  const requiredUnits = indicators.flatMap(({ target }) =>
    target.kind === 'SHARE' || !target.among?.kinds ? [] : [target.among],
  )
  const namesKind = requiredUnits.some(({ kinds }) => kinds?.includes(unit.kind))
  if (namesKind && requiredUnits.some(({ expectedOrNot }) => expectedOrNot)) return true
  const isRequiredOfSomeOnly =
    requiredUnits.length > 0 &&
    requiredUnits.length === indicators.filter(({ informs }) => !informs).length &&
    requiredUnits.every(({ withBelow }) => !withBelow)
  if (isRequiredOfSomeOnly && !namesKind) return false
  return topics.size === 0 || [...topics].some((topic) => unit.topics.has(topic))
}
