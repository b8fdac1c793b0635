import { durationGroup } from '../../kit/indicators/index.ts'
import type { PublicOpinionIncident } from './public-opinion-incident.ts'

const hour = 3_600_000

/** The group of the time from the incident to the first response; null while there is none. */
export const responseTimeGroup = ({
  occurredAt,
  firstRespondedAt,
}: PublicOpinionIncident): string | null =>
  firstRespondedAt === null
    ? null
    : durationGroup(
        (firstRespondedAt.getTime() - occurredAt.getTime()) / hour,
        [5, 24, 48],
        'HOURS',
      )
