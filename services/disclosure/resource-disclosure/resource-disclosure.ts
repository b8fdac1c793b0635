import {
  choice,
  date,
  isPublished,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { ResourceTransaction } from '../resource-transaction/resource-transaction.ts'
import { TransactionStage } from '../resource-transaction/enums.ts'

@RecordEntity(
  'A piece of information on a transaction in public resources, and its publication (公共資源配置信息公開); 閩政辦〔2018〕43號.',
  '公共資源配置信息公開',
)
export class ResourceDisclosure extends Publication {
  @reference(
    () => ResourceTransaction,
    'The transaction that the information is about.',
    '公共資源交易項目編號',
  )
  transactionId!: string

  @choice(TransactionStage, 'Stage of the transaction that it covers.', '信息類別')
  stage!: TransactionStage

  @title('Title of the information.', '標題')
  title!: string

  @date(
    'Day on which the information was formed; starts the period of 20 working days for publication if its rule pack is on.',
    '形成日期',
  )
  formedOn!: string
}

export const resourceDisclosures = recordType(ResourceDisclosure, {
  orderBy: ['-formedOn'],
  unitFrom: 'transactionId',
  inverse: { transactionId: 'disclosures' },
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
  aggregates: [
    {
      into: 'transactionId',
      set: (disclosures) => {
        const published = new Set(disclosures.filter(isPublished).map(({ stage }) => stage))
        return {
          publishedStages: Object.values(TransactionStage).filter((stage) => published.has(stage)),
        }
      },
    },
  ],
})
