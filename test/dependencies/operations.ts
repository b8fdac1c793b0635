import {
  type Operation,
  type CreatedRecord,
  type Index,
  recordOperations,
} from './record-operations.ts'
import type { GatewayPair } from './gateway-pair.ts'

/** Units whose reporters act; all of them have an assignment to task 11. */
export const units = ['CITY-350200', 'CITY-350100', 'DEPT-DRC'] as const

export interface Operations {
  /** The number of operations to choose from. */
  readonly count: number
  /** Runs one operation, which may be refused. */
  run(operation: number, unit: Index, index: Index): Promise<void>
  /** Counts the operations by their result. */
  readonly results: { done: number; refused: number }
  /** The unit's assignment to task 11. */
  assignmentOf(unit: Index): string
}

/** Operations of officers in all five services, on records that earlier operations created. */
export const prepareOperations = async (hub: GatewayPair): Promise<Operations> => {
  const office = await hub.token('supervisor', 'PROV-350000')
  const reporters = await Promise.all(units.map((unit) => hub.token('reporter', unit)))
  const created = new Map<string, CreatedRecord[]>()
  const nextNumber = createCounter()
  const results = { done: 0, refused: 0 }
  const unitOf = (unit: Index) => units[unit % units.length] ?? units[0]
  const recordAt = (entity: string, index: Index): CreatedRecord => {
    const records = created.get(entity) ?? []
    return records[index % Math.max(records.length, 1)] ?? { id: 'none', token: undefined }
  }
  const assignmentOf = (unit: Index) => `fujian-2018-43:11:${unitOf(unit)}`
  const today = () => new Date(hub.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

  const run = async (
    token: string | undefined,
    mutation: string,
    input: object,
    entity?: string,
    creator = token,
  ) => {
    const type =
      inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const selection = entity ? `${entity} { id }` : ''
    const { body } = await hub.write(
      token,
      `mutation ($input: ${type}!) { payload: ${mutation}(input: $input) { ${selection} errors { __typename } } }`,
      { input },
    )
    const { data, errors } = JSON.parse(body)
    if (errors) throw new Error(body)
    const id: unknown = entity && data.payload[entity]?.id
    if (entity && typeof id === 'string')
      created.set(entity, [...(created.get(entity) ?? []), { id, token: creator }])
    if (data.payload.errors.length === 0) results.done += 1
    else results.refused += 1
  }

  const operations: readonly Operation[] = [
    ...recordOperations({ run, recordAt, unitOf, nextNumber, today }),
    (unit, index, token) =>
      run(
        office,
        'forwardSiteMessage',
        {
          unitId: unitOf(unit),
          channel: index % 2 === 0 ? 'FIND_FAULT' : 'MESSAGE',
          subject: `A broken link, no. ${nextNumber()}`,
        },
        'siteMessage',
        token,
      ),
    (_, index) => {
      const { id, token } = recordAt('siteMessage', index)
      return run(token, 'replyToSiteMessage', { siteMessageId: id, outcome: 'Mended.' })
    },
    (unit, _, token) => run(token, 'acknowledgeAssignment', { assignmentId: assignmentOf(unit) }),
    (unit, index, token) =>
      run(
        token,
        index % 3 === 0 ? 'saveDraft' : 'submitProgress',
        {
          assignmentId: assignmentOf(unit),
          text: `Report no. ${nextNumber()}`,
          percentage: index % 2 === 0 ? 100 : index % 100,
        },
        'submission',
      ),
    (_, index) =>
      run(office, 'acceptSubmission', { submissionId: recordAt('submission', index).id }),
    (_, index) =>
      run(office, 'returnSubmission', {
        submissionId: recordAt('submission', index).id,
        reason: 'No link.',
      }),
    (unit) => run(office, 'closeAssignment', { assignmentId: assignmentOf(unit) }),
    (unit) => run(office, 'sendReminder', { assignmentId: assignmentOf(unit), text: 'Hurry.' }),
    (unit, _, token) =>
      run(
        token,
        'registerDigitalAsset',
        {
          unitId: unitOf(unit),
          year: Number(today().slice(0, 4)),
          name: `Portal ${nextNumber()}`,
          type: 'PORTAL',
          url: 'https://example.gov.cn/',
        },
        'digitalAsset',
      ),
    (_, index) =>
      run(recordAt('digitalAsset', index).token, 'recordIpv6Test', {
        assetId: recordAt('digitalAsset', index).id,
        aaaaRecord: true,
        reachable: index % 2 === 0,
        contentParity: true,
        testedOn: today(),
      }),
    (_, index) => {
      const { id, token } = recordAt('digitalAsset', index)
      return run(token, 'retireDigitalAsset', { digitalAssetId: id })
    },
    (unit, _, token) =>
      run(
        token,
        'compileOpennessList',
        { unitId: unitOf(unit), kind: 'DEPARTMENT', title: `List ${nextNumber()}`, version: '1' },
        'opennessList',
      ),
    (unit, index) =>
      run(recordAt('opennessList', index).token, 'publishOpennessList', {
        opennessListId: recordAt('opennessList', index).id,
        url: `https://example.gov.cn/${unit}`,
      }),
    (unit, index, token) =>
      run(token, 'recordLeaderInterpretation', {
        unitId: unitOf(unit),
        leaderName: 'Somebody',
        isPrincipal: index % 2 === 0,
        form: 'ONLINE_INTERVIEW',
        heldOn: today(),
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
        { assignmentId: assignmentOf(unit), reason: 'Storm.', newDueOn: '2019-03-29' },
        'extension',
      ),
    (_, index) => run(office, 'grantExtension', { extensionId: recordAt('extension', index).id }),
    // The public has no right to this, so nothing changes.
    (unit) => run(undefined, 'acknowledgeAssignment', { assignmentId: assignmentOf(unit) }),
  ]

  return {
    count: operations.length,
    results,
    assignmentOf,
    run: async (operation, unit, index) =>
      operations[operation % operations.length]?.(unit, index, reporters[unit % units.length]),
  }
}

// Several actions share an input type.
const inputTypes: Readonly<Record<string, string>> = {
  acknowledgeAssignment: 'OnAssignmentInput',
  closeAssignment: 'OnAssignmentInput',
  saveDraft: 'ReportInput',
  submitProgress: 'ReportInput',
}

const createCounter = (): (() => number) => {
  let last = 0
  return () => (last += 1)
}
