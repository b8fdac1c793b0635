import { registerEnumType } from 'type-graphql'

export enum RollUpPolicy {
  ALL = 'ALL',
  ANY = 'ANY',
  COUNT = 'COUNT',
  WEIGHTED = 'WEIGHTED',
}

registerEnumType(RollUpPolicy, {
  name: 'RollUpPolicy',
  description: 'When units together have done a task.',
  valuesConfig: {
    ALL: { description: 'Every unit has.' },
    ANY: { description: 'At least one has.' },
    COUNT: { description: 'At least so many have.' },
    WEIGHTED: {
      description: 'Units weigh by their records: the records of all together must meet it.',
    },
  },
})

/** When the units of a task together have done it. */
export interface Policy {
  readonly policy: RollUpPolicy
  /** For COUNT: how many must have. */
  readonly count?: number
}

/** By a task's number; a task that is not named asks all units. */
export type RollUps = Readonly<Record<number, Policy>>
