import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, orNone } from '../../kit/records/index.ts'
import { certificatesDeclaredNone } from '../nil-report/indicators.ts'
import { CertificateList } from './certificate-list.ts'

const isPublishedWithItems = (list: CertificateList): boolean =>
  isPublished(list) && (list.itemCount ?? 0) > 0

/** Certificates and reform measures: every list is published, and an empty one lists nothing. */
export const certificateListsPublished = indicator(CertificateList, {
  name: 'certificateListsPublished',
  formerNames: ['proofListsPublished'],
  topic: 'government-services.certificates',
  label: indicatorLabel(
    'Lists of required certificates and proofs published',
    '已公開的證照證明材料清單',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithCertificateList' }),
  countedOn: ({ compiledOn }) => compiledOn,
  counts: () => true,
  meets: isPublishedWithItems,
})

/** Certificates and reform measures: every unit has a published list with items, or declared that it requires none. */
export const unitsWithCertificateList = indicator(CertificateList, {
  name: 'unitsWithCertificateList',
  topic: 'government-services.certificates',
  label: indicatorLabel(
    'Units with a published list of required certificates and proofs',
    '已公開證照證明材料清單的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(certificatesDeclaredNone, 'certificateListsPublished'),
  countedOn: ({ compiledOn }) => compiledOn,
  counts: () => true,
  meets: isPublishedWithItems,
})
