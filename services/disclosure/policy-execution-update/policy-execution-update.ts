import { isPublished, line, Noun, Publication, recordType, ref } from '../../kit/records/index.ts'
import { PolicyDocument } from '../policy-document/policy-document.ts'

@Noun('A report on how a policy is carried out; notice, task 2.', '政策執行情況')
export class PolicyExecutionUpdate extends Publication {
  @ref(() => PolicyDocument, 'The policy.', '政策文件編號')
  policyDocumentId!: string

  @line('What it reports: measures, steps, results.', '內容')
  subject!: string
}

export const policyExecutionUpdates = recordType(PolicyExecutionUpdate, {
  orderBy: ['-publishedOn'],
  within: 'policyDocumentId',
  listedBy: { policyDocumentId: 'executionUpdates' },
  publicOnce: 'publishedOn',
  summaries: [
    {
      of: 'policyDocumentId',
      set: (updates) => ({ publishedUpdates: updates.filter(isPublished).length }),
    },
  ],
})
