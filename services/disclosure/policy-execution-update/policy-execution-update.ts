import {
  isPublished,
  title,
  RecordEntity,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'

@RecordEntity(
  'A report on the execution of a policy (政策執行情況); 閩政辦〔2018〕43號.',
  '政策執行情況',
)
export class PolicyExecutionUpdate extends Publication {
  @reference(() => PolicyDocument, 'The policy whose execution is reported.', '政策文件編號')
  policyDocumentId!: string

  @title('Subject of the report: measures, steps, results.', '內容')
  subject!: string
}

export const policyExecutionUpdates = recordType(PolicyExecutionUpdate, {
  orderBy: ['-publishedOn'],
  unitFrom: 'policyDocumentId',
  inverse: { policyDocumentId: 'executionUpdates' },
  publicWhenSet: 'publishedOn',
  aggregates: [
    {
      into: 'policyDocumentId',
      set: (updates) => ({ publishedUpdates: updates.filter(isPublished).length }),
    },
  ],
})
