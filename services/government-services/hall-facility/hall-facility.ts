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
import { facilitySummary } from './facility-summary.ts'

export const FacilityKind = choices(
  'FacilityKind',
  'Kind of a facility in a service hall (設施類別).',
  {
    GUIDE_DESK: ['A guidance desk (導辦臺).', '導辦臺'],
    SELF_SERVICE: ['Self-service terminals and internet access (自助上網設施).', '自助上網設施'],
    DISPLAY: ['A display (顯示屏).', '顯示屏'],
    SEATING: ['Seats for waiting (休息座椅).', '休息座椅'],
    BARRIER_FREE: ['Barrier-free access (無障礙設施).', '無障礙設施'],
    OTHER: ['Any other kind (其他); the notice does not name it.', '其他'],
  },
)
export type FacilityKind = ChoiceOf<typeof FacilityKind>

@RecordEntity(
  'A facility of a service hall, as last checked (大廳設施); 閩政辦〔2018〕43號.',
  '大廳設施',
)
export class HallFacility extends UnitRecord {
  @reference(() => ServiceHall, 'The service hall of the facility.', '政務大廳編號')
  hallId!: string

  @choice(FacilityKind, 'Kind of the facility.', '設施類別')
  kind!: FacilityKind

  @boolean('Whether it was present and usable.', '是否具備')
  present!: boolean

  @date('Day of the latest check.', '檢查日期')
  checkedOn!: string

  @title('Reference of a photograph; null if none.', '照片編號', optional)
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
      description: 'Records another check of the facility.',
      event: 'checked',
      input: ['present', 'checkedOn', 'photoRef'],
    },
  },
  aggregates: [{ into: 'hallId', set: (facilities) => facilitySummary(facilities, namedKinds) }],
})
