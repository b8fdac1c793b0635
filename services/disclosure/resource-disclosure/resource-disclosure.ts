import {
  choice,
  day,
  isPublished,
  line,
  notBefore,
  Noun,
  Publication,
  recordType,
  ref,
} from '../../kit/records/index.ts'
import { ResourceTransaction } from '../resource-transaction/resource-transaction.ts'
import { TransactionStage } from '../resource-transaction/words.ts'

@Noun('A piece of information on a transaction; notice, task 8.', '公共資源配置信息公開')
export class ResourceDisclosure extends Publication {
  @ref(() => ResourceTransaction, 'The transaction.', '公共資源交易項目編號')
  transactionId!: string

  @choice(TransactionStage, 'What stage it tells of.', '信息類別')
  stage!: TransactionStage

  @line('Its title.', '標題')
  title!: string

  @day('The day it was formed; starts the clock of publication.', '形成日期')
  formedOn!: string
}

export const resourceDisclosures = recordType(ResourceDisclosure, {
  orderBy: ['-formedOn'],
  within: 'transactionId',
  listedBy: { transactionId: 'disclosures' },
  publicOnce: 'publishedOn',
  clock: { rule: 'proactive20', from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
  summaries: [
    {
      of: 'transactionId',
      set: (disclosures) => {
        const published = new Set(disclosures.filter(isPublished).map(({ stage }) => stage))
        return {
          publishedStages: Object.values(TransactionStage).filter((stage) => published.has(stage)),
        }
      },
    },
  ],
})
