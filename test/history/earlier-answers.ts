import { expect } from 'vitest'
import type { HubClient } from '../support/hub.ts'

const ratio = '{ numerator denominator }'
const measures = `{ total closed accepted waiting late dueSoon undated notApplicable
  closedShare ${ratio} onTimeShare ${ratio} claimed ${ratio} proven ${ratio} }`

/** What a person looks at, over several dimensions and filters. */
const tables = (programme: string): Readonly<Record<string, string>> => ({
  chapters: `programme: "${programme}", by: [CHAPTER, DOMAIN]`,
  sections: `programme: "${programme}", by: [SECTION, STATE]`,
  cities: `programme: "${programme}", by: [CITY]`,
  units: `programme: "${programme}", by: [UNIT], where: { below: "CITY-350200" }`,
  tasks: `programme: "${programme}", by: [TASK, LEAD_UNIT]`,
  groups: `programme: "${programme}", by: [GROUP, MONTH]`,
  city: `programme: "${programme}", by: [STATE], where: { below: "CITY-350400" }`,
  late: `programme: "${programme}", by: [UNIT], where: { lights: [RED, YELLOW] }`,
  withdrawn: `programme: "${programme}", by: [TASK], where: { states: [WITHDRAWN, SUBMITTED] }`,
  disclosure: `programme: "${programme}", by: [TASK], where: { domains: [DISCLOSURE] }`,
  obligations: `programme: "${programme}", by: [UNIT], where: { obligations: true }`,
})

const field = ([name, by]: readonly [string, string], moment: string): string =>
  `${name}: progress(${by} ${moment}) { programme { id title } total ${measures}
    rows { keys { dimension value label } progress ${measures} } }`

const overdue = (unit: string, moment: string): string =>
  `{ unit(id: "${unit}") { overdue${moment && `(${moment})`} { count limitedByRights byKind { kind count }
    records(first: 100) { kind recordType subject dueAt reason unit { id name } } } } }`

const assignment = (id: string, moment: string): string =>
  `{ assignment(id: "${id}" ${moment}) { id state role reasons { text } percentage light dueOn originalDueOn
    completedOn missedDueDate acknowledgedAt closedAt lateness { kind workingDays text }
    dueDateSteps { reason } claimed ${ratio} proven { indicator value ${ratio} }
    unit { id name } task { id title number } takenOverFrom { id } limitedByRights
    submissions { id status percentage text reviewedAt } plan { text } extensions { status newDueOn decidedAt }
    exemptions { status } reminders { text } reopenings { id } } }`

/** As many tables as one operation may ask for. */
const perRequest = 4

/** What a screen shows. */
export interface Screen {
  readonly programmes: readonly string[]
  readonly units: readonly string[]
  readonly assignments: readonly string[]
}

/** Everything of a screen, now or at a moment. */
export const readScreen = async (
  client: HubClient,
  { programmes, units, assignments }: Screen,
  moment = '',
): Promise<readonly unknown[]> => {
  const answers: unknown[] = []
  for (const programme of programmes) {
    const fields = Object.entries(tables(programme)).map((table) => field(table, moment))
    for (let start = 0; start < fields.length; start += perRequest)
      answers.push(await client.get(`{ ${fields.slice(start, start + perRequest).join('\n')} }`))
  }
  for (const unit of units) answers.push(await client.get(overdue(unit, moment)))
  for (const id of assignments) answers.push(await client.get(assignment(id, moment)))
  return answers
}

/** An answer that was given, and when. */
export interface EarlierAnswer {
  readonly at: Date
  readonly why: string
  readonly screen: Screen
  readonly client: HubClient
  readonly answer: unknown
}

/** The answers of a screen that each client gets now. */
export const recordAnswers = async (
  clients: readonly HubClient[],
  at: Date,
  why: string,
  screen: Screen,
): Promise<readonly EarlierAnswer[]> =>
  Promise.all(
    clients.map(async (client) => ({
      at,
      why,
      screen,
      client,
      answer: await readScreen(client, screen),
    })),
  )

/** Asks for the moment of every earlier answer, and expects that answer. */
export const expectSameAnswers = async (earlier: readonly EarlierAnswer[]): Promise<void> => {
  for (const { at, why, screen, client, answer } of earlier) {
    const past = await readScreen(client, screen, `asOf: "${at.toISOString()}"`)
    expect({ why, answer: past }).toEqual({ why, answer })
  }
}
