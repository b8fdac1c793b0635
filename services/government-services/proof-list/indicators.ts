import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { ProofList } from './proof-list.ts'

/** Task 25: the list of proofs is public. */
export const proofListsPublished = indicator(ProofList, {
  name: 'proofListsPublished',
  task: 25,
  describes: asks(
    'Lists of required certificates and proofs published',
    '已公開的證照證明材料清單',
  ),
  target: share.atLeast(1, { needsOne: true }),
  on: ({ compiledOn }) => compiledOn,
  counts: () => true,
  meets: isPublished,
})
