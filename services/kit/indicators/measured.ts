import type { EntityManager } from 'typeorm'
import type { ReplicatedRulePack } from '../rules/index.ts'
import type { Indicator } from './indicator.ts'

/** Whether the clocks that an indicator reads run in a year. */
export type IsMeasured = (indicator: Pick<Indicator, 'clocks'>, year: number) => boolean

type Pack = Pick<ReplicatedRulePack, 'id' | 'validFrom' | 'validTo'> & {
  readonly switchedOn: boolean | number
}

/** Reads which rule packs are switched on. */
export const readMeasured = async (read: EntityManager): Promise<IsMeasured> => {
  const packs: readonly Pack[] = await read.query(
    `SELECT id, valid_from AS validFrom, valid_to AS validTo, switched_on AS switchedOn
     FROM replicated_rule_pack`,
  )
  return measuredBy(packs)
}

/** A pack that is not valid in the year starts no clock then, so that nothing depends on it. */
export const measuredBy = (packs: readonly Pack[]): IsMeasured => {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  return ({ clocks }, year) =>
    clocks.every((id) => {
      const pack = byId.get(id)
      return pack !== undefined && (Boolean(pack.switchedOn) || !isValidIn(pack, year))
    })
}

const isValidIn = ({ validFrom, validTo }: Pack, year: number): boolean =>
  (validFrom === null || yearOf(validFrom) <= year) && (validTo === null || yearOf(validTo) >= year)

// The drivers of the two databases give a day as text or as a Date.
const yearOf = (day: unknown): number =>
  day instanceof Date ? day.getFullYear() : Number(String(day).slice(0, 4))
