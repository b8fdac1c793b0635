import type { RecordRule } from '../../kit/records/index.ts'
import type { ServiceHall } from './service-hall.ts'

/** No part is more than the whole. */
export const soundNumbers: readonly RecordRule<ServiceHall>[] = [
  {
    field: 'itemsOnSite',
    isMet: ({ itemsOnSite, itemsInAll }) => itemsOnSite <= itemsInAll,
    message: {
      en: '"itemsOnSite" is more than "itemsInAll". Check both.',
      hant: '「進駐事項數」多於「事項總數」,請核對。',
      hans: '“进驻事项数”多于“事项总数”,请核对。',
    },
  },
  {
    field: 'itemsBothWays',
    isMet: ({ itemsBothWays, itemsOnSite }) => (itemsBothWays ?? 0) <= itemsOnSite,
    message: {
      en: '"itemsBothWays" is more than "itemsOnSite". Check both.',
      hant: '「線上線下融合事項數」多於「進駐事項數」,請核對。',
      hans: '“线上线下融合事项数”多于“进驻事项数”,请核对。',
    },
  },
]

/** A standard is adopted on a day. */
export const standardWithItsDay: RecordRule<ServiceHall> = {
  field: 'standardNo',
  isMet: ({ standardNo, unifiedOn }) => (standardNo === null) === (unifiedOn === null),
  message: {
    en: '"standardNo" and "unifiedOn" belong together. Give both or neither.',
    hant: '「統一服務標準編號」與「統一標準日期」須同時填寫或同時留空。',
    hans: '“统一服务标准编号”与“统一标准日期”须同时填写或同时留空。',
  },
}
