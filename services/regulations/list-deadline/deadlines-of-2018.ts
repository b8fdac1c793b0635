import { OpennessListKind } from '../openness-list/enums.ts'
import type { ListDeadline } from './list-deadline.ts'

const authority = '閩政辦〔2018〕43號'

/** The notice sets no day for the lists of cities and Pingtan. */
export const deadlinesOf2018: readonly ListDeadline[] = [
  {
    id: '2018:DEPARTMENT:DEPARTMENT',
    year: 2018,
    listKind: OpennessListKind.DEPARTMENT,
    unitKind: 'DEPARTMENT',
    compileBy: '2018-10-31',
    publishBy: '2018-12-31',
    authority,
  },
  {
    id: '2018:KEY_FIELD:PROVINCE',
    year: 2018,
    listKind: OpennessListKind.KEY_FIELD,
    unitKind: 'PROVINCE',
    compileBy: '2018-10-31',
    publishBy: null,
    authority,
  },
]
