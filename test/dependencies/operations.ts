import { type Deed, type Made, type Pick, recordDeeds } from './record-operations.ts'
import type { TwoGateways } from './gateway-pair.ts'

/** Units that act in the test, and their assignments to one task that all of them have. */
export const units = ['CITY-350200', 'CITY-350100', 'DEPT-DRC'] as const

export interface Deeds {
  /** How many there are to choose from. */
  readonly count: number
  /** Does one; refusals are fine, they must change nothing. */
  act(deed: number, unit: Pick, which: Pick): Promise<void>
  /** How many were done, and how many refused. */
  readonly tally: { done: number; refused: number }
  /** An assignment of the unit's. */
  assignment(unit: Pick): string
}

/** What officers do in all five services, on records that earlier deeds have made. */
export const deedsIn = async (hub: TwoGateways): Promise<Deeds> => {
  const office = await hub.token('supervisor', 'PROV-350000')
  const reporters = await Promise.all(units.map((unit) => hub.token('reporter', unit)))
  const made = new Map<string, Made[]>()
  const number = count()
  const tally = { done: 0, refused: 0 }
  const unitOf = (unit: Pick) => units[unit % units.length] ?? units[0]
  const one = (noun: string, which: Pick): Made => {
    const all = made.get(noun) ?? []
    return all[which % Math.max(all.length, 1)] ?? { id: 'none', by: undefined }
  }
  const assignment = (unit: Pick) => `fujian-2018-43:11:${unitOf(unit)}`
  const day = () => new Date(hub.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

  const run = async (
    token: string | undefined,
    mutation: string,
    input: object,
    noun?: string,
    by = token,
  ) => {
    const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const selection = noun ? `${noun} { id }` : ''
    const { body } = await hub.write(
      token,
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { __typename } } }`,
      { input },
    )
    const { data, errors } = JSON.parse(body)
    if (errors) throw new Error(body)
    const id: unknown = noun && data.payload[noun]?.id
    if (noun && typeof id === 'string') made.set(noun, [...(made.get(noun) ?? []), { id, by }])
    if (data.payload.errors.length === 0) tally.done += 1
    else tally.refused += 1
  }

  const deeds: readonly Deed[] = [
    ...recordDeeds({ run, one, unitOf, number, day }),
    (unit, which, token) =>
      run(
        office,
        'forwardSiteMessage',
        {
          unitId: unitOf(unit),
          channel: which % 2 === 0 ? 'FIND_FAULT' : 'MESSAGE',
          subject: `A broken link, no. ${number()}`,
        },
        'siteMessage',
        token,
      ),
    (_, which) => {
      const { id, by } = one('siteMessage', which)
      return run(by, 'replyToSiteMessage', { siteMessageId: id, outcome: 'Mended.' })
    },
    (unit, _, token) => run(token, 'acknowledgeAssignment', { assignmentId: assignment(unit) }),
    (unit, which, token) =>
      run(
        token,
        which % 3 === 0 ? 'saveDraft' : 'submitProgress',
        {
          assignmentId: assignment(unit),
          text: `Report no. ${number()}`,
          percentage: which % 2 === 0 ? 100 : which % 100,
        },
        'submission',
      ),
    (_, which) => run(office, 'acceptSubmission', { submissionId: one('submission', which).id }),
    (_, which) =>
      run(office, 'returnSubmission', {
        submissionId: one('submission', which).id,
        reason: 'No link.',
      }),
    (unit) => run(office, 'closeAssignment', { assignmentId: assignment(unit) }),
    (unit) => run(office, 'sendReminder', { assignmentId: assignment(unit), text: 'Hurry.' }),
    (unit, _, token) =>
      run(
        token,
        'registerDigitalAsset',
        {
          unitId: unitOf(unit),
          year: Number(day().slice(0, 4)),
          name: `Portal ${number()}`,
          type: 'PORTAL',
          url: 'https://example.gov.cn/',
        },
        'digitalAsset',
      ),
    (_, which) =>
      run(one('digitalAsset', which).by, 'recordIpv6Test', {
        assetId: one('digitalAsset', which).id,
        aaaaRecord: true,
        reachable: which % 2 === 0,
        contentParity: true,
        testedOn: day(),
      }),
    (_, which) => {
      const { id, by } = one('digitalAsset', which)
      return run(by, 'retireDigitalAsset', { digitalAssetId: id })
    },
    (unit, _, token) =>
      run(
        token,
        'compileOpennessList',
        { unitId: unitOf(unit), kind: 'DEPARTMENT', title: `List ${number()}`, version: '1' },
        'opennessList',
      ),
    (unit, which) =>
      run(one('opennessList', which).by, 'publishOpennessList', {
        opennessListId: one('opennessList', which).id,
        url: `https://example.gov.cn/${unit}`,
      }),
    (unit, which, token) =>
      run(token, 'recordLeaderInterpretation', {
        unitId: unitOf(unit),
        leaderName: 'Somebody',
        isPrincipal: which % 2 === 0,
        form: 'ONLINE_INTERVIEW',
        heldOn: day(),
        topic: 'Openness',
        coversBackground: true,
        coversTasks: true,
        coversFollowUp: true,
        url: 'https://example.gov.cn/talk',
      }),
    (unit, _, token) =>
      run(
        token,
        'requestExtension',
        { assignmentId: assignment(unit), reason: 'Storm.', newDueOn: '2019-03-29' },
        'extension',
      ),
    (_, which) => run(office, 'grantExtension', { extensionId: one('extension', which).id }),
    // Somebody who may not: nothing changes.
    (unit) => run(undefined, 'acknowledgeAssignment', { assignmentId: assignment(unit) }),
  ]

  return {
    count: deeds.length,
    tally,
    assignment,
    act: async (deed, unit, which) =>
      deeds[deed % deeds.length]?.(unit, which, reporters[unit % units.length]),
  }
}

// Actions that share an input.
const inputs: Readonly<Record<string, string>> = {
  acknowledgeAssignment: 'OnAssignmentInput',
  closeAssignment: 'OnAssignmentInput',
  saveDraft: 'ReportInput',
  submitProgress: 'ReportInput',
}

const count = (): (() => number) => {
  let last = 0
  return () => (last += 1)
}
