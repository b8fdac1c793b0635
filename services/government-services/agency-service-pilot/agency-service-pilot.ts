import {
  date,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

@RecordEntity(
  'A pilot in which a service hall handles affairs on behalf of applicants (代辦服務試點); 閩政辦〔2018〕43號.',
  '代辦服務試點',
)
export class AgencyServicePilot extends UnitRecord {
  @reference(() => ServiceHall, 'The service hall of the pilot.', '政務大廳編號')
  hallId!: string

  @date('Day on which the pilot started.', '啟動日期')
  startedOn!: string

  @integer('Number of cases handled so far; null until counted.', '代辦件數', optional)
  cases!: number | null
}

export const agencyServicePilots = recordType(AgencyServicePilot, {
  orderBy: ['-startedOn'],
  unitFrom: 'hallId',
  inverse: { hallId: 'agencyServicePilots' },
  actions: {
    count: {
      description: 'Records the number of cases handled so far (代辦件數).',
      event: 'counted',
      input: ['cases'],
    },
  },
})
