import {
  day,
  flag,
  isPublished,
  line,
  notBefore,
  Noun,
  Publication,
  recordType,
  ref,
} from '../../kit/records/index.ts'
import { PublicWelfareDuty } from '../public-welfare-duty/public-welfare-duty.ts'
import { isUsable } from './is-usable.ts'

@Noun('Information disclosed in a field of public welfare; notice, task 9.', '社會公益信息公開')
export class PublicWelfareDisclosure extends Publication {
  @ref(() => PublicWelfareDuty, 'The field and year it is for.', '社會公益領域編號')
  dutyId!: string

  @line('Its title.', '標題')
  title!: string

  @day('The day it was formed; starts the clock of publication.', '形成日期')
  formedOn!: string

  @flag('Whether the public can search for it.', '可檢索')
  searchable!: boolean

  @flag('Whether the public can check it against its source.', '可核查')
  verifiable!: boolean

  @flag('Whether it can be used again, by machines too.', '可利用')
  machineReadable!: boolean
}

export const publicWelfareDisclosures = recordType(PublicWelfareDisclosure, {
  orderBy: ['-formedOn'],
  within: 'dutyId',
  listedBy: { dutyId: 'disclosures' },
  publicOnce: 'publishedOn',
  clock: { rule: 'proactive20', from: 'formedOn', until: 'publishedOn' },
  rules: [notBefore('publishedOn', 'formedOn')],
  summaries: [
    {
      of: 'dutyId',
      set: (disclosures) => {
        const published = disclosures.filter(isPublished)
        const days = published.filter(isUsable).map(({ publishedOn }) => publishedOn)
        return { published: published.length, lastUsableOn: days.toSorted().at(-1) ?? null }
      },
    },
  ],
})
