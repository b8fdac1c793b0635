import { day, Noun, optional, recordType, ref, UnitRecord, whole } from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

@Noun('A pilot in which a hall runs errands for people; notice, task 23.', '代辦服務試點')
export class AgencyServicePilot extends UnitRecord {
  @ref(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @day('The day it began.', '啟動日期')
  startedOn!: string

  @whole('How many errands were run.', '代辦件數', optional)
  cases!: number | null
}

export const agencyServicePilots = recordType(AgencyServicePilot, {
  orderBy: ['-startedOn'],
  within: 'hallId',
  listedBy: { hallId: 'agencyServicePilots' },
  verbs: {
    count: {
      description: 'Says how many errands were run.',
      past: 'counted',
      gives: ['cases'],
    },
  },
})
