import { registerEnumType } from 'type-graphql'

export enum ProofState {
  PROVEN = 'PROVEN',
  NOT_PROVEN = 'NOT_PROVEN',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
  NOT_MEASURED = 'NOT_MEASURED',
}

registerEnumType(ProofState, {
  name: 'ProofState',
  description: 'What records prove of a task.',
  valuesConfig: {
    PROVEN: { description: 'Every condition that applies is met.' },
    NOT_PROVEN: {
      description:
        'A condition that applies is not met: it is unmet, not demonstrated or not measured.',
    },
    NOT_APPLICABLE: {
      description: 'No unit must report on the task, or no condition applies to these units.',
    },
    NOT_MEASURED: {
      description:
        'The programme maps the task to no topic: it can be claimed, but no record can prove it.',
    },
  },
})
