import {
  choice,
  type ChoiceOf,
  choices,
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { PowerList } from '../power-list/power-list.ts'

export const OpennessCatalogue = choices('OpennessCatalogue', 'Where a unit lists what is open.', {
  OPENNESS_LIST: ['The list of what is to be open in its work.', '政務公開清單'],
  BASIC_CATALOGUE: ['The basic catalogue of what is published unasked.', '主動公開基本目錄'],
})
export type OpennessCatalogue = ChoiceOf<typeof OpennessCatalogue>

@RecordEntity(
  'An entry for a power list in a unit’s openness list or basic catalogue; notice, task 3.',
  '政務公開目錄條目',
)
export class OpennessCatalogueEntry extends UnitRecord {
  @reference(() => PowerList, 'The power list.', '權責清單編號')
  powerListId!: string

  @choice(OpennessCatalogue, 'Where it stands.', '目錄類別')
  catalogue!: OpennessCatalogue

  @title('What the entry says.', '條目名稱')
  title!: string

  @date('The day it was included.', '納入日期')
  includedOn!: string

  @date('The day it was taken out; null while it stands.', '移出日期', optional)
  removedOn!: string | null
}

export const opennessCatalogueEntries = recordType(OpennessCatalogueEntry, {
  plural: 'opennessCatalogueEntries',
  orderBy: ['-includedOn'],
  unitFrom: 'powerListId',
  inverse: { powerListId: 'catalogueEntries' },
  rules: [notBefore('removedOn', 'includedOn')],
  actions: {
    remove: {
      description: 'Says when the entry was taken out.',
      event: 'removed',
      input: ['removedOn'],
      ifNull: 'removedOn',
    },
  },
  aggregates: [
    {
      into: 'powerListId',
      set: (entries) => ({
        catalogued: entries.filter(({ removedOn }) => removedOn === null).length,
      }),
    },
  ],
})
