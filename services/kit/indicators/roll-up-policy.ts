import { registerEnumType } from 'type-graphql'

export enum RollUpPolicy {
  ALL = 'ALL',
  ANY = 'ANY',
  COUNT = 'COUNT',
  WEIGHTED = 'WEIGHTED',
}

registerEnumType(RollUpPolicy, {
  name: 'RollUpPolicy',
  description: 'When the units of a task have completed it together.',
  valuesConfig: {
    ALL: { description: 'When every unit has completed it.' },
    ANY: { description: 'When at least one unit has completed it.' },
    COUNT: { description: 'When at least a given number of units have completed it.' },
    WEIGHTED: {
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
