import {
  date,
  derived,
  integer,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A list (證明事項清單) of the certificates and proofs that a unit requires of people and enterprises (證照證明材料清單); 閩政辦〔2018〕43號.',
  '證照證明材料清單',
  { nouns: ['ProofList'] },
)
export class CertificateList extends Publication {
  @title('Title of the list.', '標題')
  title!: string

  @date('Day on which the list was compiled; it counts for the year of this day.', '編制日期')
  compiledOn!: string

  @integer(
    'Number of certificates and proofs on the list; null before the first. Computed by the hub.',
    '材料項數',
    derived,
  )
  itemCount!: number | null
}

export const certificateLists = recordType(CertificateList, {
  orderBy: ['-compiledOn'],
  rules: [notBefore('publishedOn', 'compiledOn')],
})
