import {
  choice,
  type ChoiceOf,
  choices,
  date,
  boolean,
  title,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'
import { stateOf } from './state-of.ts'

export const FacilityKind = choices('FacilityKind', 'A kind of facility in a service hall.', {
  GUIDE_DESK: ['A desk where people are told where to go.', '導辦臺'],
  SELF_SERVICE: ['Machines and internet for people to serve themselves.', '自助上網設施'],
  DISPLAY: ['A display of what goes on.', '顯示屏'],
  SEATING: ['Seats to wait on.', '休息座椅'],
  BARRIER_FREE: ['Access for people with disabilities.', '無障礙設施'],
  OTHER: ['Any other; the notice does not name it.', '其他'],
})
export type FacilityKind = ChoiceOf<typeof FacilityKind>

@RecordEntity('A facility of a service hall, as it was last seen; notice, task 24.', '大廳設施')
export class HallFacility extends UnitRecord {
  @reference(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @choice(FacilityKind, 'Its kind.', '設施類別')
  kind!: FacilityKind

  @boolean('Whether it was there and could be used.', '是否具備')
  present!: boolean

  @date('The day it was last looked at.', '檢查日期')
  checkedOn!: string

  @title('Where a photograph of it is kept.', '照片編號', optional)
  photoRef!: string | null
}

/** The five kinds that the notice names. */
export const namedKinds = Object.values(FacilityKind).filter((kind) => kind !== FacilityKind.OTHER)

export const hallFacilities = recordType(HallFacility, {
  plural: 'hallFacilities',
  orderBy: ['kind'],
  unitFrom: 'hallId',
  inverse: { hallId: 'facilities' },
  actions: {
    check: {
      description: 'Looks at a facility again.',
      event: 'checked',
      input: ['present', 'checkedOn', 'photoRef'],
    },
  },
  aggregates: [{ into: 'hallId', set: (facilities) => stateOf(facilities, namedKinds) }],
})
