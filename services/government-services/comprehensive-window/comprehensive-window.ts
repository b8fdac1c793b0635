import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
  stringList,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

@RecordEntity(
  'A window of a service hall that accepts items of several departments (綜合窗口); 閩政辦〔2018〕43號.',
  '綜合窗口',
)
export class ComprehensiveWindow extends UnitRecord {
  @reference(() => ServiceHall, 'The service hall of the window.', '政務大廳編號')
  hallId!: string

  @title('Category of the items that it accepts.', '事項類別')
  category!: string

  @stringList('Codes of the service items (事項編碼) that it accepts.', '受理事項編碼')
  itemCodes!: readonly string[]

  @integer('Number of single-department windows that it replaced.', '替代部門窗口數')
  replacedDepartmentWindows!: number

  @date('Day of opening; null while planned.', '啟用日期', optional)
  openedOn!: string | null

  @date('Day of permanent closing; null while in use.', '停用日期', optional)
  closedOn!: string | null
}

export const comprehensiveWindows = recordType(ComprehensiveWindow, {
  orderBy: ['category'],
  unitFrom: 'hallId',
  inverse: { hallId: 'comprehensiveWindows' },
  actions: {
    open: {
      description: 'Records the day on which the window opened (啟用).',
      event: 'opened',
      input: ['openedOn'],
      ifNull: 'openedOn',
    },
    close: {
      description: 'Records the day on which the window closed permanently (停用).',
      event: 'closed',
      input: ['closedOn'],
      ifNull: 'closedOn',
    },
  },
  rules: [notBefore('closedOn', 'openedOn')],
  aggregates: [
    {
      into: 'hallId',
      set: (windows) => {
        const serving = windows.filter(isServing)
        return {
          comprehensiveWindowCount: serving.length,
          itemsThroughWindows: new Set(serving.flatMap(({ itemCodes }) => itemCodes)).size,
        }
      },
    },
  ],
})

const isServing = ({ openedOn, closedOn }: ComprehensiveWindow): boolean =>
  openedOn !== null && closedOn === null
