import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  UnitRecord,
  whole,
  words,
} from '../../kit/records/index.ts'
import { ServiceHall } from '../service-hall/service-hall.ts'

@Noun('A window that takes in items of many departments; notice, task 23.', '綜合窗口')
export class ComprehensiveWindow extends UnitRecord {
  @ref(() => ServiceHall, 'The hall.', '政務大廳編號')
  hallId!: string

  @line('The type of items it takes in.', '事項類別')
  category!: string

  @words('Codes of the items it takes in.', '受理事項編碼')
  itemCodes!: readonly string[]

  @whole('How many windows of single departments it replaced.', '替代部門窗口數')
  replacedDepartmentWindows!: number

  @day('The day it opened; null while it is planned.', '啟用日期', optional)
  openedOn!: string | null

  @day('The day it was closed for good.', '停用日期', optional)
  closedOn!: string | null
}

export const comprehensiveWindows = recordType(ComprehensiveWindow, {
  orderBy: ['category'],
  within: 'hallId',
  listedBy: { hallId: 'comprehensiveWindows' },
  verbs: {
    open: {
      description: 'Says that a window opened.',
      past: 'opened',
      gives: ['openedOn'],
      once: 'openedOn',
    },
    close: {
      description: 'Says that a window was closed for good.',
      past: 'closed',
      gives: ['closedOn'],
      once: 'closedOn',
    },
  },
  rules: [notBefore('closedOn', 'openedOn')],
  summaries: [
    {
      of: 'hallId',
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
