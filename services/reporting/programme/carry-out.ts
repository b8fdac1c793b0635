import { areaDepth, areaOf, unitsById } from '../unit/area.ts'
import { splitPath } from '../../kit/access/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import type { LoggedRow } from '../../kit/store/index.ts'
import { documentKey } from './document-number.ts'
import { Unit } from '../unit/unit.ts'
import { Programme } from './programme.ts'

/** What is read of an operation's context, or of the past. */
export interface Reading extends Pick<Context, 'store'> {
  readonly load: <T extends LoggedRow>(entity: new () => T, id: string) => Promise<T | undefined>
}

/** The government of an issuer, and how many are above it. */
interface IssuingArea {
  readonly area: Unit
  readonly depth: number
}

/** Whether the first government is above the second. */
const isAbove = (one: IssuingArea, other: IssuingArea): boolean =>
  one.depth < other.depth && other.area.path.startsWith(one.area.path)

/** The programmes whose governments stand in a relation to that of a programme. */
const otherProgrammes = async (
  context: Reading,
  programme: Programme,
  relation: (self: IssuingArea, other: IssuingArea) => boolean,
): Promise<readonly Programme[]> => {
  const self = await issuingArea(context, programme)
  const all = await context.store.read.find(Programme, { order: { id: 'ASC' } })
  const areas = await Promise.all(all.map((one) => issuingArea(context, one)))
  return all.filter((_, index) => {
    const other = areas[index]
    return self !== undefined && other !== undefined && relation(self, other)
  })
}

/** The government that issued a programme; undefined if the issuer is no unit any more. */
export const issuingArea = async (
  { load }: Reading,
  { issuerId }: Programme,
): Promise<IssuingArea | undefined> => {
  const issuer = await load(Unit, issuerId)
  if (!issuer) return undefined
  const above = await Promise.all(splitPath(issuer.path).map((id) => load(Unit, id)))
  const byId = unitsById(above.filter((unit) => unit !== undefined))
  return { area: areaOf(issuer, byId), depth: areaDepth(issuer, byId) }
}

/** The programmes of governments above whose notices a programme cites, in the order of the citations. */
export const carriedOut = async (
  reading: Reading,
  programme: Programme,
): Promise<readonly Programme[]> => {
  const above = await otherProgrammes(reading, programme, (self, other) => isAbove(other, self))
  return programme.cites.flatMap(
    (cited) => above.find(({ docNo }) => documentKey(docNo) === documentKey(cited)) ?? [],
  )
}

/** The programmes of governments below that cite the notice of a programme. */
export const carryingOut = async (
  reading: Reading,
  programme: Programme,
): Promise<readonly Programme[]> => {
  const below = await otherProgrammes(reading, programme, isAbove)
  const key = documentKey(programme.docNo)
  return below.filter(({ cites }) => cites.some((docNo) => documentKey(docNo) === key))
}
