import { expect, it } from 'vitest'
import { encodeCursor, type FeedEntry } from '../../services/kit/store/index.ts'
import { isConcerned, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const secret = 'What the mayor will say tomorrow.'
const selection =
  'cursor position kind subject at unit { id } task { number } fields { name value }'
const query = `subscription ($after: ID) { changes(after: $after) { ${selection} } }`

interface ChangeResponse {
  readonly changes: { readonly position: number; readonly cursor: string; readonly fields: unknown }
}

it('The feed sends each viewer the changes that they may see, also after a change of token, and reveals no others.', async () => {
  await using store = freshStore('sqlite', undefined)
  const { hub, as, public: anyone, close } = await openHub(store)
  const xiamen = await as('reporter', 'CITY-350200')
  const fuzhou = await as('reporter', 'CITY-350100')
  const office = await as('supervisor', 'PROV-350000')
  const { feed } = hub.services
  const start = await feed.head()
  const after = encodeCursor(await feed.hubId(), start)

  const assignmentId = 'fujian-2018-43:11:CITY-350200'
  await xiamen.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
  const draft = { assignmentId, text: secret, percentage: 10 }
  await xiamen.act('saveDraft', draft, 'submission { id }')
  const request = {
    unitId: 'CITY-350200',
    requestNo: secret,
    channel: 'POST',
    receivedOn: '2018-10-29',
  }
  await xiamen.act('registerDisclosureRequest', request, 'disclosureRequest { id }')
  const message = { unitId: 'CITY-350100', channel: 'FIND_FAULT', subject: 'A dead link.' }
  await office.act('forwardSiteMessage', message, 'siteMessage { id }')

  const entries = await feed.read(start, 100)
  const hidden = entries.filter(({ audience }) => audience === 'CONCERNED')
  expect(hidden.length).toBeGreaterThan(1)
  const visible = (viewer: Viewer) =>
    entries.filter((one: FeedEntry) => !hidden.includes(one) || isConcerned(viewer, one.unitPath))
  const reporterOf = (unitId: string): Viewer => ({
    ...publicViewer,
    grants: [{ role: 'reporter', unitId }],
  })
  for (const [person, viewer] of [
    [anyone, publicViewer],
    [fuzhou, reporterOf('CITY-350100')],
    [xiamen, reporterOf('CITY-350200')],
    [office, reporterOf('PROV-350000')],
  ] as const) {
    const events = person.follow<ChangeResponse>(query, { after })
    const wanted = visible(viewer)
    const seen: ChangeResponse['changes'][] = []
    let receivedText = ''
    while (seen.length < wanted.length) {
      const { value } = await events.next()
      receivedText += JSON.stringify(value)
      if (value?.data) seen.push(value.data.changes)
    }
    expect(seen.map(({ position }) => position)).toEqual(wanted.map(({ position }) => position))
    expect(receivedText.includes(secret)).toBe(isConcerned(viewer, ['CITY-350200', 'PROV-350000']))
    if (person === fuzhou) expect(seen.at(-1)?.fields).not.toBeNull()
  }

  // A client of Xiamen resumes with a token of Fuzhou: from there on it has the rights of Fuzhou.
  const cursor = encodeCursor(await feed.hubId(), await feed.head())
  await xiamen.act('saveDraft', { ...draft, percentage: 20 }, 'submission { id }')
  const replaced = fuzhou.follow<ChangeResponse>(query, { after: cursor })
  await office.act('forwardSiteMessage', message, 'siteMessage { id }')
  const { value } = await replaced.next()
  expect(value?.data?.changes).toMatchObject({ kind: 'siteMessage.forwarded' })
  expect(value?.data?.changes.position).toBeGreaterThan(start + entries.length + 1)
  await close()
})
