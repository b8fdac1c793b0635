import { registerEnumType } from 'type-graphql'

export enum GroupOrder {
  KEYS = 'KEYS',
  COUNT_DESC = 'COUNT_DESC',
}

registerEnumType(GroupOrder, {
  name: 'RecordGroupOrder',
  description: 'The order of groups of records.',
  valuesConfig: {
    KEYS: { description: 'By their values in the dimensions of `by`; null last.' },
    COUNT_DESC: { description: 'By the number of records, largest first; then by their values.' },
  },
})
