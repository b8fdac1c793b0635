import { expect, it } from 'vitest'
import { questions } from '../../gateway/playground/questions.ts'
import { runDemo } from '../../infra/demo/run-demo.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import {
  claimedNotProven,
  dueNextQuarter,
  lateInServices,
  leadUnitByState,
  leagueTable,
  whatTurnsGreen,
} from './questions/assignment-questions.ts'
import { citiesByUnit, type Demo, rowsIn } from './questions/demo-rows.ts'
import { happenedYesterday } from './questions/change-questions.ts'
import { cityByIndicator, enteredYesterday, oldestReviews } from './questions/list-questions.ts'
import {
  daysToReply,
  failingWebsites,
  hotline,
  monthAgainstMonth,
} from './questions/record-questions.ts'

/** A recount of each question, by the name of its operation. */
const recounts: Readonly<Record<string, (demo: Demo) => Promise<void>>> = {
  LeagueTable: leagueTable,
  LateInServices: lateInServices,
  CityByIndicator: cityByIndicator,
  Hotline: hotline,
  DaysToReply: daysToReply,
  ThisMonthAgainstLast: monthAgainstMonth,
  ClaimedNotProven: claimedNotProven,
  OldestReviews: oldestReviews,
  LeadUnitByState: leadUnitByState,
  DueNextQuarter: dueNextQuarter,
  HappenedYesterday: happenedYesterday,
  EnteredYesterday: enteredYesterday,
  FailingWebsites: failingWebsites,
  WhatTurnsGreen: whatTurnsGreen,
}

const beginning = new Date('2018-01-01T00:00:00+08:00')
/** Two days after the year, so that what was due at its end and is open is late. */
const later = new Date('2019-01-02T20:00:00+08:00')

/** Few departments and counties, for speed, and every city. */
const isUsed = (unitId: string): boolean =>
  /^(CITY|PCEZ)-|^CNTY-3502|^DEPT-(PGO|DRC|EDU|DOF|SGB|AIC|ENV|HFP|EIT|COM|JUS)$/.test(unitId)

it('Every question of the playground has a title and a description in both languages, and a recount.', () => {
  const operations = questions.map(({ query }) => /^query (\w+)/m.exec(query)?.[1])
  expect(operations).toEqual(Object.keys(recounts))
  for (const { name, about, query } of questions) {
    for (const text of [name, about]) {
      expect(text?.hant).toMatch(/^\p{Script=Han}/u)
      expect(text?.en).toMatch(/^[A-Z]/)
    }
    expect(query).toMatch(/^query /)
  }
})

// On SQLite only, whose files plain SQL reads beside the hub; that MariaDB counts alike is tested beside the aggregates.
it(
  'Each question has the answer that a recount of the demo’s rows has.',
  { timeout: 900_000 },
  async () => {
    await using store = freshStore('sqlite', undefined)
    let now = beginning
    const hub = await openHub(store, { clock: () => now })
    const rows = rowsIn(store.dataDir)
    const units = rows('reporting', 'SELECT id, kind, path FROM unit')
    await runDemo(hub.hub.services, {
      size: { units: 0, records: 3_000, years: [2018] },
      seed: 'questions',
      only: new Set(units.flatMap(({ id }) => (isUsed(String(id)) ? [String(id)] : []))),
      onTotal: () => undefined,
      onRecords: () => undefined,
    })
    now = later
    const demo: Demo = {
      hub,
      public: hub.public,
      office: await hub.as('supervisor', 'PROV-350000'),
      rows,
      cityOf: citiesByUnit(units),
    }
    const wrong: Record<string, unknown> = {}
    for (const [operation, recount] of Object.entries(recounts))
      await recount(demo).catch((error: unknown) => (wrong[operation] = error))
    await hub.close()
    expect(wrong).toEqual({})
  },
)
