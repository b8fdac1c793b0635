import { type Migration, renameValues } from '../../kit/store/index.ts'

export const publicInterestPolicies: Migration = {
  name: '20261127123715-public-interest-policies',
  steps: [
    renameValues('proven', 'indicator', {
      unitsWithLaterPolicies: 'unitsWithPublicInterestPolicies',
    }),
  ],
}
