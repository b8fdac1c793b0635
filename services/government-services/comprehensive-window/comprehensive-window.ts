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

@RecordEntity('A window that takes in items of many departments; notice, task 23.', '綜合窗口')
export class ComprehensiveWindow extends UnitRecord {
  @reference(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @title('The type of items it takes in.', '事項類別')
  category!: string

  @stringList('Codes of the items it takes in.', '受理事項編碼')
  itemCodes!: readonly string[]

  @integer('How many windows of single departments it replaced.', '替代部門窗口數')
  replacedDepartmentWindows!: number

  @date('The day it opened; null while it is planned.', '啟用日期', optional)
  openedOn!: string | null

  @date('The day it was closed for good.', '停用日期', optional)
  closedOn!: string | null
}

export const comprehensiveWindows = recordType(ComprehensiveWindow, {
  orderBy: ['category'],
  unitFrom: 'hallId',
  inverse: { hallId: 'comprehensiveWindows' },
  actions: {
    open: {
      description: 'Says that a window opened.',
      event: 'opened',
      input: ['openedOn'],
      ifNull: 'openedOn',
    },
    close: {
      description: 'Says that a window was closed for good.',
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
