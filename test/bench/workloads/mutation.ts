import type { Workload } from './workload.ts'

/** A record is entered: one transaction with its row in the change log; the response asks another service as well. */
export const mutation: Workload = {
  name: 'mutation',
  isMutation: true,
  operations: () =>
    Array.from({ length: 2_000 }, (_, index) => ({
      query: `mutation Enter($input: RegisterCampaignActivityInput!) {
  registerCampaignActivity(input: $input) {
    campaignActivity { id title unit { name } }
    errors { __typename }
  }
}`,
      variables: {
        input: {
          unitId: 'CITY-350200',
          year: 2018,
          title: `Lecture ${index}`,
          form: 'LECTURE',
          occasion: 'REVISION',
          heldOn: '2018-11-05',
        },
      },
    })),
}
