import { registerLabelledEnum } from '../../../schema/vocabulary/index.ts'

export enum RollUpPolicy {
  ALL = 'ALL',
  ANY = 'ANY',
  COUNT = 'COUNT',
  WEIGHTED = 'WEIGHTED',
}

registerLabelledEnum(RollUpPolicy, {
  name: 'RollUpPolicy',
  description: 'When the units of a task have completed it together.',
  valuesConfig: {
    ALL: { label: ['All units', '全部單位'], description: 'When every unit has completed it.' },
    ANY: {
      label: ['Any unit', '任一單位'],
      description: 'When at least one unit has completed it.',
    },
    COUNT: {
      label: ['Number of units', '達到單位數'],
      description: 'When at least a given number of units have completed it.',
    },
    WEIGHTED: {
      label: ['All records together', '按記錄合計'],
      description:
        'When the records of all units together meet the conditions: units weigh by their records.',
    },
  },
})

/** A roll-up policy with its parameter. */
export interface Policy {
  readonly policy: RollUpPolicy
  /** For COUNT: the required number of units. */
  readonly count?: number
}
