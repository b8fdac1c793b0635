import type { Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const policy = { formedOn: '2018-06-01', disclosureType: 'PROACTIVE' }
const battle = { ...policy, battle: 'POLLUTION' }

/** Examples of the conditions on public welfare and on interpretation. */
export const interpretationExamples: Examples = {
  welfareFieldsDisclosed: {
    good: {
      words: 'usable information in each field, or a reason why one does not apply',
      fields: (field) =>
        field === 'FOOD_SAFETY'
          ? { field, notApplicableReason: 'No such duty.' }
          : { field, lastUsableOn: '2018-06-01' },
    },
    bad: {
      words: 'information of the year before',
      fields: (field) => ({ field, lastUsableOn: '2017-06-01' }),
    },
  },
  welfareDisclosuresUsable: {
    good: {
      words: 'a published piece that can be searched, verified and reused',
      fields: { ...published, searchable: true, verifiable: true, machineReadable: true },
    },
    bad: { words: 'one that cannot be searched', fields: { ...published, verifiable: true } },
  },
  deploymentsInterpreted: {
    good: {
      words: 'policies, execution and results of each deployment interpreted',
      fields: (theme) => ({
        theme,
        policyInterpretations: 1,
        executionInterpretations: 1,
        resultInterpretations: 1,
      }),
    },
    bad: {
      words: 'policies alone',
      fields: (theme) => ({ theme, policyInterpretations: 1 }),
    },
  },
  leaderInterpreted: {
    good: {
      words: 'the principal leader on background, tasks and what follows, at an address',
      fields: {
        isPrincipal: true,
        coversBackground: true,
        coversTasks: true,
        coversFollowUp: true,
        url: published.url,
      },
    },
    bad: {
      words: 'the principal leader on the background alone',
      fields: { isPrincipal: true, coversBackground: true, url: published.url },
    },
  },
  interpretationRuleInForce: {
    good: { words: 'a rule in force', fields: {} },
    bad: { words: 'a revoked rule', fields: { revokedOn: '2018-06-30' } },
  },
  policiesInterpretedInStep: {
    good: {
      words: 'a policy with a plan that met the three synchronous steps',
      fields: { ...policy, plansInStep: 1 },
    },
    bad: { words: 'a policy without one', fields: policy },
  },
  unitsWithInterpretedPolicies: {
    good: {
      words: 'a policy with a plan that met the three synchronous steps',
      fields: { ...policy, plansInStep: 1 },
    },
    bad: { words: 'a policy without one', fields: policy },
  },
  specialisedPoliciesShown: {
    good: {
      words: 'a specialised policy explained by a picture',
      fields: { ...policy, isSpecialised: true, vividProducts: 1 },
    },
    bad: { words: 'one explained by text alone', fields: { ...policy, isSpecialised: true } },
  },
  unitsWithSpecialisedPolicies: {
    good: { words: 'a specialised policy', fields: { ...policy, isSpecialised: true } },
    bad: { words: 'a policy that needs no expert knowledge', fields: policy },
  },
  battlePoliciesInterpreted: {
    good: {
      words: 'a policy on a critical battle with an interpretation',
      fields: { ...battle, publishedInterpretations: 1 },
    },
    bad: { words: 'one without', fields: battle },
  },
  unitsWithBattlePolicies: {
    good: { words: 'a policy on a critical battle', fields: battle },
    bad: { words: 'a policy on something else', fields: policy },
  },
  unitsWatchingExpectations: {
    good: { words: 'a note on expectations', fields: { observedOn: '2018-06-01' } },
    bad: { words: 'a note of the year before', fields: { observedOn: '2017-06-01' } },
  },
}
