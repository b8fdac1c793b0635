import type { FreshStore } from '../../../../test/support/stores.ts'
import { startSubgraph, type SubgraphUnderTest } from '../../../../test/support/subgraph.ts'
import type { Viewer } from '../../../kit/identity/index.ts'
import { followLogs } from '../../feed/follow-logs.ts'
import { reporting } from '../../index.ts'
import type { ProgrammeDefinition } from '../../programme/programme-definition.ts'
import { upsertProgramme } from '../../programme/upsert-programme.ts'
import { DeadlineKind } from '../../task/task-parts.ts'
import { unchangedUnit, Unit, UnitKind } from '../../unit/unit.ts'

const units = [
  ['PROV', UnitKind.PROVINCE, '/PROV/'],
  ['DEPT-ISSUER', UnitKind.DEPARTMENT, '/PROV/DEPT-ISSUER/'],
  ['DEPT-LEAD', UnitKind.DEPARTMENT, '/PROV/DEPT-LEAD/'],
  ['CITY-A', UnitKind.CITY, '/PROV/CITY-A/'],
  ['CNTY-A1', UnitKind.COUNTY, '/PROV/CITY-A/CNTY-A1/'],
  ['CITY-B', UnitKind.CITY, '/PROV/CITY-B/'],
] as const

export const now = '2018-10-29T09:00:00+08:00'

/** Reporting alone, with a programme of the province (`p`) and one of a city (`c`), each with many equal tasks. */
export const startOffices = async (
  fresh: FreshStore,
  tasks: number,
): Promise<SubgraphUnderTest> => {
  const { seed: _, ...subgraph } = reporting([])
  const hub = await startSubgraph({ ...subgraph, background: followLogs }, fresh, { now })
  await hub.store.write({ actor: 'system', now: new Date(now) }, async (tx) => {
    await tx.createMany(
      Unit,
      units.map(([id, kind, path]) => ({
        ...unchangedUnit,
        id,
        kind,
        path,
        parentId: path.split('/').at(-3) || null,
        nameHant: id,
        nameHans: id,
        nameEn: id,
        isReportingUnit: kind !== UnitKind.PROVINCE,
        evidence: 'test',
      })),
      { kind: 'unit.set' },
    )
    await upsertProgramme(tx, programme('p', 'DEPT-ISSUER', tasks, ['DEPT-LEAD']))
    await upsertProgramme(tx, programme('c', 'CITY-A', tasks, []))
  })
  await hub.catchUp()
  return hub
}

const programme = (
  id: string,
  issuerId: string,
  tasks: number,
  leadUnitIds: readonly string[],
): ProgrammeDefinition => ({
  id,
  docNo: `${id}〔2018〕1號`,
  year: 2018,
  issuerId,
  signedOn: '2018-05-01',
  postedOn: null,
  basis: null,
  titleHant: id,
  chapters: [{ number: 1, domain: 'platforms', titleHant: '章' }],
  sections: [{ number: 1, chapterNumber: 1, titleHant: '節' }],
  tasks: Array.from({ length: tasks }, (_, index) => ({
    number: index + 1,
    sectionNumber: 1,
    titleHant: `任務${index + 1}`,
    leadUnitIds,
    groupIds: [],
    namedUnitIds: ['CITY-A', 'CNTY-A1', 'DEPT-ISSUER'],
    deadlines: [
      { kind: DeadlineKind.FIXED, date: '2018-12-20', rule: null, whatHant: '', whatEn: '' },
    ],
  })),
  obligations: [],
})

/** The result of a mutation: the type names of its refusals, and the id of what it created or changed. */
export interface Outcome {
  readonly refusals: readonly string[]
  readonly id: string
}

/** Runs a mutation on an assignment or one of its records. */
export const perform = async (
  hub: SubgraphUnderTest,
  viewer: Viewer,
  mutation: keyof typeof mutations,
  input: object,
): Promise<Outcome> => {
  const [noun, type] = mutations[mutation]
  const { payload } = await hub.execute<{
    payload: Readonly<Record<string, { readonly id: string } | null>> & {
      readonly errors: readonly { readonly __typename: string }[]
    }
  }>(
    viewer,
    `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${noun} { id } errors { __typename } } }`,
    { input },
  )
  return {
    refusals: payload.errors.map(({ __typename }) => __typename),
    id: payload[noun]?.id ?? '',
  }
}

const mutations = {
  acknowledgeAssignment: ['assignment', 'OnAssignmentInput'],
  filePlan: ['assignment', 'FilePlanInput'],
  saveDraft: ['submission', 'ReportInput'],
  submitProgress: ['submission', 'ReportInput'],
  acceptSubmission: ['submission', 'AcceptSubmissionInput'],
  returnSubmission: ['submission', 'ReturnSubmissionInput'],
  requestExtension: ['extension', 'RequestExtensionInput'],
  grantExtension: ['extension', 'GrantExtensionInput'],
  refuseExtension: ['extension', 'RefuseExtensionInput'],
  declareNotApplicable: ['exemption', 'DeclareNotApplicableInput'],
  approveNotApplicable: ['exemption', 'ApproveNotApplicableInput'],
  refuseNotApplicable: ['exemption', 'RefuseNotApplicableInput'],
  closeAssignment: ['assignment', 'OnAssignmentInput'],
  reopenAssignment: ['assignment', 'ReopenAssignmentInput'],
} as const
