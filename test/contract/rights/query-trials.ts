import { getNamedType, isObjectType } from 'graphql'
import { watchCheckpoints } from '../../../services/kit/audit/index.ts'
import { dayOf } from '../../../services/kit/calendar/index.ts'
import { signerOf } from '../../../services/kit/identity/index.ts'
import { encodeCursor } from '../../../services/kit/store/index.ts'
import { feedChain } from '../../../services/reporting/feed/feed-chain.ts'
import { allSubgraphs } from '../../support/all-subgraphs.ts'
import { type Relation, unitsAround, viewpoints } from './people.ts'
import type { ReportingSetup } from './reporting-setup.ts'
import { nobody, type Person, type RightsHub } from './rights-hub.ts'
import { type RightsRow, rowOf } from './trial.ts'

/** A query of one service, and its name in the matrix. */
export interface QueryTrial {
  readonly name: string
  readonly service: string
  readonly text: string
}

const unitId = 'CITY-350200'

/** Tries a query for everybody. A role is allowed what it asks for if it gets all that an administrator of the province gets. */
export const tryQuery = async (
  { hub }: ReportingSetup,
  { name, service, text }: QueryTrial,
): Promise<RightsRow> => {
  const answerTo = async (person: Person): Promise<string> =>
    JSON.stringify((await hub.query(person, service, text)) ?? null)
  const everything = await answerTo(await hub.person('admin', 'PROV-350000'))
  if (/^null$|^\{"\w+":null\}$|"nodes":\[\]/.test(everything))
    throw new Error(`${name} has nothing to answer: ${everything}`)
  const allowed = new Map<Relation, RightsRow['allowed'][Relation] & unknown[]>()
  const units = unitsAround(unitId)
  for (const { relation, role } of viewpoints) {
    const roles = allowed.get(relation) ?? []
    const isAllowed = (await answerTo(await hub.person(role, units[relation] ?? ''))) === everything
    allowed.set(relation, isAllowed ? [...roles, role] : roles)
  }
  return { name, isPublic: (await answerTo(nobody)) === everything, allowed: rowOf(allowed) }
}

/** Signs a checkpoint of the feed, as a server does. */
const signFeed = async ({ services, now }: RightsHub): Promise<void> => {
  const store = services.running.get('reporting')?.store
  if (!store) throw new Error('reporting does not run')
  const onError = (error: unknown): void => {
    throw error
  }
  const stop = watchCheckpoints(store, feedChain(store), {
    signer: signerOf(services.key),
    now: () => now,
    onError,
  })
  await stop()
}

/** A query for every root field, about a city that has a webhook and a report which nobody has accepted. */
export const rootQueries = async (
  setup: ReportingSetup,
): Promise<Readonly<Record<string, string>>> => {
  const { act, newAssignment, hub } = setup
  const assignmentId = await newAssignment(unitId)
  await act('reporter', unitId, 'acknowledgeAssignment', { assignmentId })
  const submissionId = await act('reporter', unitId, 'saveDraft', {
    assignmentId,
    text: 'Half of it is done.',
    percentage: 50,
  })
  const { feed } = hub.services
  await signFeed(hub)
  const webhookId = await act('admin', 'PROV-350000', 'registerWebhook', {
    unitId,
    url: 'http://127.0.0.1:9/hook',
  })
  const today = dayOf(hub.now)
  const cursor = encodeCursor(await feed.hubId(), await feed.head())
  return {
    feedCheckpoint: '{ feedCheckpoint }',
    receiptKey: '{ receiptKey }',
    assignment: `{ assignment(id: "${assignmentId}") { state } }`,
    assignments: `{ assignments(where: { units: ["${unitId}"] }, first: 100) { nodes { id state } } }`,
    calendarYears: '{ calendarYears { year } }',
    today: '{ today }',
    change: `{ change(cursor: "${cursor}") { kind } }`,
    changes: `{ changes(first: 1, orderBy: NEWEST_FIRST, where: { units: ["${unitId}"], kinds: ["submission.*"] }) { nodes { kind } } }`,
    latestCursor: '{ latestCursor }',
    digests: '{ digests(after: 0) }',
    programme: '{ programme(id: "fujian-2018-43") { id } }',
    programmes: '{ programmes { id } }',
    progress: '{ progress(by: [CITY]) { total { total } } }',
    progressHistory: `{ progressHistory(from: "${today}", to: "${today}") { points { total { total } } } }`,
    rulePack: '{ rulePack(id: "site10") { switchedOn } }',
    rulePacks: '{ rulePacks(first: 100) { nodes { id } } }',
    submission: `{ submission(id: "${submissionId}") { text } }`,
    submissions: `{ submissions(where: { below: "${unitId}" }, first: 100) { nodes { id } } }`,
    task: '{ task(id: "fujian-2018-43:11") { id } }',
    tasks: '{ tasks(first: 100) { nodes { id } } }',
    topics: '{ topics { id } }',
    unit: `{ unit(id: "${unitId}") { id } }`,
    units: '{ units(first: 100) { nodes { id } } }',
    unitGroups: '{ unitGroups { id } }',
    webhook: `{ webhook(id: "${webhookId}") { url } }`,
    webhooks: `{ webhooks(below: "${unitId}", first: 100) { nodes { id } } }`,
  }
}

/** The lists of records that are not public, or not yet, under a unit that has some. */
export const recordLists = (): readonly QueryTrial[] =>
  allSubgraphs().flatMap(({ name: service, schema, records }) => {
    const unit = schema.getType('Unit')
    const fields = isObjectType(unit) ? Object.values(unit.getFields()) : []
    const field = fields.find(({ type }) => getNamedType(type).name === records?.unitDomain.name)
    return (records?.types ?? [])
      .filter(({ publicWhenSet }) => publicWhenSet !== undefined)
      .map(({ plural }) => ({
        name: `Unit.${field?.name}.${plural}`,
        service,
        text: `{ _entities(representations: [{ __typename: "Unit", id: "${unitId}" }]) {
          ... on Unit { ${field?.name} { ${plural}(first: 100) { nodes { id } } } } } }`,
      }))
  })
