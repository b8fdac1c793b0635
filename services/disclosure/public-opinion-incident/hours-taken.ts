import type { PublicOpinionIncident } from './public-opinion-incident.ts'

/** How soon the first answer came: the least of 5, 24 and 48 hours that held it, `LATER`, or null while there is none. */
export const hoursTaken = ({
  occurredAt,
  firstRespondedAt,
}: PublicOpinionIncident): string | null => {
  if (firstRespondedAt === null) return null
  const hours = (firstRespondedAt.getTime() - occurredAt.getTime()) / 3_600_000
  const held = [5, 24, 48].find((most) => hours <= most)
  return held === undefined ? 'LATER' : `WITHIN_${held}_HOURS`
}
