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

export const OpennessCatalogue = choices(
  'OpennessCatalogue',
  'Catalogue in which a unit lists what it discloses (目錄類別).',
  {
    OPENNESS_LIST: ['The openness list of the unit (政務公開清單).', '政務公開清單'],
    BASIC_CATALOGUE: [
      'The basic catalogue of proactive disclosure (主動公開基本目錄).',
      '主動公開基本目錄',
      'Basic catalogue of proactive disclosure',
    ],
  },
)
export type OpennessCatalogue = ChoiceOf<typeof OpennessCatalogue>

@RecordEntity(
  "An entry for a power list (權責清單) in a unit's openness list or basic catalogue (政務公開目錄條目); 閩政辦〔2018〕43號.",
  '政務公開目錄條目',
)
export class OpennessCatalogueEntry extends UnitRecord {
  @reference(() => PowerList, 'The power list that the entry is for.', '權責清單編號')
  powerListId!: string

  @choice(OpennessCatalogue, 'The catalogue that contains the entry.', '目錄類別')
  catalogue!: OpennessCatalogue

  @title('Title of the entry.', '條目名稱')
  title!: string

  @date('Day on which the entry was included.', '納入日期')
  includedOn!: string

  @date('Day on which the entry was removed; null while included.', '移出日期', optional)
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
      description: 'Records the day on which the entry was removed from the catalogue (移出).',
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
