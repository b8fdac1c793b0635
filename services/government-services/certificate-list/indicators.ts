import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { CertificateList } from './certificate-list.ts'

/** Certificates and reform measures: every list is published. */
export const certificateListsPublished = indicator(CertificateList, {
  name: 'certificateListsPublished',
  formerNames: ['proofListsPublished'],
  topic: 'government-services.certificates',
  label: indicatorLabel(
    'Lists of required certificates and proofs published',
    '已公開的證照證明材料清單',
  ),
  target: share.atLeast(1),
  countedOn: ({ compiledOn }) => compiledOn,
  counts: () => true,
  meets: isPublished,
})
