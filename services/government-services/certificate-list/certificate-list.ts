import {
  date,
  title,
  notBefore,
  RecordEntity,
  Publication,
  recordType,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A list of the certificates and proofs a unit asks of people and firms; notice, task 25.',
  '證照證明材料清單',
  { nouns: ['ProofList'] },
)
export class CertificateList extends Publication {
  @title('Its title.', '標題')
  title!: string

  @date('The day it was drawn up; names the year it is for.', '編制日期')
  compiledOn!: string
}

export const certificateLists = recordType(CertificateList, {
  orderBy: ['-compiledOn'],
  rules: [notBefore('publishedOn', 'compiledOn')],
})
