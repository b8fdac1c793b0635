import { registerLabelledEnum } from '../../../schema/vocabulary/index.ts'

export enum ProofState {
  PROVEN = 'PROVEN',
  NOT_PROVEN = 'NOT_PROVEN',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
  NOT_MEASURED = 'NOT_MEASURED',
}

registerLabelledEnum(ProofState, {
  name: 'ProofState',
  description: 'What records prove of a task.',
  valuesConfig: {
    PROVEN: { label: ['Proven', '已證明'], description: 'Every condition that applies is met.' },
    NOT_PROVEN: {
      label: ['Not proven', '未證明'],
      description:
        'A condition that applies is not met: it is unmet, not demonstrated or not measured.',
    },
    NOT_APPLICABLE: {
      label: ['Not applicable', '不適用'],
      description: 'No unit must report on the task, or no condition applies to these units.',
    },
    NOT_MEASURED: {
      label: ['Not measured', '未衡量'],
      description:
        'The programme maps the task to no topic: it can be claimed, but no record can prove it.',
    },
  },
})
