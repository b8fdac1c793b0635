import {
  date,
  boolean,
  isPublished,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { PublicWelfareDuty } from '../public-welfare-duty/public-welfare-duty.ts'
import { isUsable } from './is-usable.ts'

@RecordEntity(
  'Information disclosed in a field of public welfare; notice, task 9.',
  '社會公益信息公開',
)
export class PublicWelfareDisclosure extends Publication {
  @reference(() => PublicWelfareDuty, 'The field and year it is for.', '社會公益領域編號')
  dutyId!: string

  @title('Its title.', '標題')
  title!: string

  @date('The day it was formed; starts the clock of publication.', '形成日期')
  formedOn!: string

  @boolean('Whether the public can search for it.', '可檢索')
  searchable!: boolean

  @boolean('Whether the public can check it against its source.', '可核查')
  verifiable!: boolean

  @boolean('Whether it can be used again, by machines too.', '可利用')
  machineReadable!: boolean
}

export const publicWelfareDisclosures = recordType(PublicWelfareDisclosure, {
  orderBy: ['-formedOn'],
  unitFrom: 'dutyId',
  inverse: { dutyId: 'disclosures' },
  publicWhenSet: 'publishedOn',
  clock: { rule: 'proactive20', from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
  aggregates: [
    {
      into: 'dutyId',
      set: (disclosures) => {
        const published = disclosures.filter(isPublished)
        const days = published.filter(isUsable).map(({ publishedOn }) => publishedOn)
        return { published: published.length, lastUsableOn: days.toSorted().at(-1) ?? null }
      },
    },
  ],
})
