import type { TwoGateways } from './two-gateways.ts'

/** Units that act in the test, and their assignments to one task that all of them have. */
export const units = ['CITY-350200', 'CITY-350100', 'DEPT-DRC'] as const

/** A place in a list, whatever its length. */
type Pick = number

export interface Deeds {
  /** How many there are to choose from. */
  readonly count: number
  /** Does one; refusals are fine, they must change nothing. */
  act(deed: number, unit: Pick, which: Pick): Promise<void>
  /** An assignment of the unit's. */
  assignment(unit: Pick): string
}

/** What officers do in all five services, on records that earlier deeds have made. */
export const deedsIn = async (hub: TwoGateways): Promise<Deeds> => {
  const office = await hub.token('supervisor', 'PROV-350000')
  const reporters = await Promise.all(units.map((unit) => hub.token('reporter', unit)))
  const made = new Map<string, string[]>()
  const number = count()
  const unitOf = (unit: Pick) => units[unit % units.length] ?? units[0]
  const one = (noun: string, which: Pick): string => {
    const ids = made.get(noun) ?? []
    return ids[which % Math.max(ids.length, 1)] ?? 'none'
  }
  const assignment = (unit: Pick) => `fujian-2018-43:11:${unitOf(unit)}`
  const day = () => new Date(hub.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

  const run = async (token: string | undefined, mutation: string, input: object, noun?: string) => {
    const type = inputs[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const selection = noun ? `${noun} { id }` : ''
    const { body } = await hub.cached(
      token,
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { __typename } } }`,
      { input },
    )
    const { data, errors } = JSON.parse(body)
    if (errors) throw new Error(body)
    const id: unknown = noun && data.payload[noun]?.id
    if (noun && typeof id === 'string') made.set(noun, [...(made.get(noun) ?? []), id])
  }

  const deeds: readonly ((unit: Pick, which: Pick, token: string | undefined) => Promise<void>)[] =
    [
      (unit, which, token) =>
        run(
          token,
          'forwardSiteMessage',
          {
            unitId: unitOf(unit),
            channel: which % 2 === 0 ? 'FIND_FAULT' : 'MESSAGE',
            subject: `A broken link, no. ${number()}`,
          },
          'siteMessage',
        ),
      (_, which) => {
        const siteMessageId = one('siteMessage', which)
        return run(office, 'replyToSiteMessage', { siteMessageId, outcome: 'Mended.' })
      },
      (unit, _, token) => run(token, 'signForAssignment', { assignmentId: assignment(unit) }),
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
      (_, which) => run(office, 'acceptSubmission', { submissionId: one('submission', which) }),
      (_, which) =>
        run(office, 'returnSubmission', {
          submissionId: one('submission', which),
          reason: 'No link.',
        }),
      (unit) => run(office, 'markDone', { assignmentId: assignment(unit) }),
      (unit) => run(office, 'urge', { assignmentId: assignment(unit), text: 'Hurry.' }),
      (unit, _, token) =>
        run(
          token,
          'registerAsset',
          {
            unitId: unitOf(unit),
            name: `Portal ${number()}`,
            type: 'PORTAL',
            url: 'https://example.gov.cn/',
          },
          'digitalAsset',
        ),
      (_, which) =>
        run(office, 'recordIpv6Test', {
          digitalAssetId: one('digitalAsset', which),
          aaaaRecord: true,
          reachable: which % 2 === 0,
          contentParity: true,
          testedOn: day(),
        }),
      (_, which) => run(office, 'retireAsset', { digitalAssetId: one('digitalAsset', which) }),
      (unit, _, token) =>
        run(
          token,
          'compileOpennessList',
          { unitId: unitOf(unit), kind: 'DEPARTMENT', title: `List ${number()}`, version: '1' },
          'opennessList',
        ),
      (unit, which, token) =>
        run(token, 'publishOpennessList', {
          opennessListId: one('opennessList', which),
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
      (_, which) => run(office, 'grantExtension', { extensionId: one('extension', which) }),
      // Somebody who may not: nothing changes.
      (unit) => run(undefined, 'signForAssignment', { assignmentId: assignment(unit) }),
    ]

  return {
    count: deeds.length,
    assignment,
    act: async (deed, unit, which) =>
      deeds[deed % deeds.length]?.(unit, which, reporters[unit % units.length]),
  }
}

// Actions that share an input.
const inputs: Readonly<Record<string, string>> = {
  signForAssignment: 'OnAssignmentInput',
  markDone: 'OnAssignmentInput',
  saveDraft: 'ReportInput',
  submitProgress: 'ReportInput',
}

const count = (): (() => number) => {
  let last = 0
  return () => (last += 1)
}
