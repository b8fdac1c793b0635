import { day, line, notBefore, Noun, Publication, recordType } from '../../kit/records/index.ts'

@Noun(
  'A list of the certificates and proofs a unit asks of people and firms; notice, task 25.',
  '證照證明材料清單',
)
export class ProofList extends Publication {
  @line('Its title.', '標題')
  title!: string

  @day('The day it was drawn up; names the year it is for.', '編制日期')
  compiledOn!: string
}

export const proofLists = recordType(ProofList, {
  orderBy: ['-compiledOn'],
  rules: [notBefore('publishedOn', 'compiledOn')],
})
