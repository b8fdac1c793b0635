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

@RecordEntity('A pilot in which a hall runs errands for people; notice, task 23.', '代辦服務試點')
export class AgencyServicePilot extends UnitRecord {
  @reference(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @date('The day it began.', '啟動日期')
  startedOn!: string

  @integer('How many errands were run.', '代辦件數', optional)
  cases!: number | null
}

export const agencyServicePilots = recordType(AgencyServicePilot, {
  orderBy: ['-startedOn'],
  unitFrom: 'hallId',
  inverse: { hallId: 'agencyServicePilots' },
  actions: {
    count: {
      description: 'Says how many errands were run.',
      event: 'counted',
      input: ['cases'],
    },
  },
})
