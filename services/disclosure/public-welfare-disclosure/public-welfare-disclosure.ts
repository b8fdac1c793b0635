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
  'Information disclosed in a field of public welfare, and its publication (社會公益信息公開); 閩政辦〔2018〕43號.',
  '社會公益信息公開',
)
export class PublicWelfareDisclosure extends Publication {
  @reference(() => PublicWelfareDuty, 'The field and year that it belongs to.', '社會公益領域編號')
  dutyId!: string

  @title('Title of the information.', '標題')
  title!: string

  @date(
    'Day on which the information was formed; starts the period of 20 working days for publication if its rule pack is on.',
    '形成日期',
  )
  formedOn!: string

  @boolean('Whether the public can search it (可檢索).', '可檢索')
  searchable!: boolean

  @boolean('Whether the public can verify it against its source (可核查).', '可核查')
  verifiable!: boolean

  @boolean('Whether it can be reused, also by machines (可利用).', '可利用')
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
