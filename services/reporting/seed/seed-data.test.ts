import { describe, expect, it } from 'vitest'
import groupsFile from './groups.json' with { type: 'json' }
import notice from './notice-2018-43.json' with { type: 'json' }
import unitsFile from './units.json' with { type: 'json' }

type Ids = readonly string[]
type Deadline = { kind: string; date?: string | undefined; rule?: string | undefined }
interface Task {
  readonly number: number
  readonly sectionNumber: number
  readonly leadUnitIds: Ids
  readonly namedUnitIds: Ids
  readonly groupCodes: Ids
  readonly deadlines: readonly Deadline[]
}

const { units } = unitsFile
type Unit = (typeof units)[number]
const groups: readonly { code: string; open: boolean; memberIds: Ids }[] = groupsFile.groups
const tasks: readonly Task[] = notice.tasks
const obligations: readonly { code: string; groupCodes: Ids; unitIds: Ids }[] = notice.obligations

const unitById = new Map(units.map((unit) => [unit.id, unit]))
const groupByCode = new Map(groups.map((group) => [group.code, group]))
const members = (code: string) => groupByCode.get(code)?.memberIds
const missing = (ids: Ids, known: ReadonlyMap<string, unknown>) =>
  ids.filter((id) => !known.has(id))
const isCounty = ({ kind }: Unit) => ['DISTRICT', 'COUNTY_CITY', 'COUNTY'].includes(kind)
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const numbers = (items: readonly { readonly number: number }[]) => items.map(({ number }) => number)
const validOn = (day: string) =>
  units.filter((unit) => (unit.validFrom ?? day) <= day && (unit.validTo ?? day) >= day)

describe('groups', () => {
  it('have known members, each once, and are open if the notice does not list them', () => {
    for (const { code, memberIds } of groups) {
      expect(missing(memberIds, unitById), code).toEqual([])
      expect(new Set(memberIds).size, code).toBe(memberIds.length)
    }
    const sizes = groups.map(({ code, memberIds }) => `${code} ${memberIds.length}`).join(', ')
    expect(sizes).toBe(
      'ALL_DEPTS 52, REL_DEPTS 0, CITIES 9, PINGTAN 1, CENTRAL_ORGS 1, FEIC 1, COUNTIES 84',
    )
    const open = groups.filter((group) => group.open)
    expect(open.map(({ code }) => code)).toEqual(['REL_DEPTS', 'CENTRAL_ORGS'])
  })

  it('have the Economic Information Centre beside the departments, not among them', () => {
    expect(members('FEIC')).toEqual(['DEPT-EIC'])
    expect(members('ALL_DEPTS')).not.toContain('DEPT-EIC')
  })

  it('include the counties of 2018 that report, so neither Jinmen nor later districts', () => {
    const expected = validOn('2018-12-31').filter((unit) => isCounty(unit) && unit.isReportingUnit)
    expect(members('COUNTIES')).toEqual(expected.map((unit) => unit.id))
  })
})

describe('notice 閩政辦〔2018〕43號', () => {
  it('has tasks 1 to 42 in sections 1 to 15 of chapters 1 to 4, in that order', () => {
    expect(numbers(tasks)).toEqual(upTo(42))
    expect(numbers(notice.sections)).toEqual(upTo(15))
    expect([...new Set(tasks.map((task) => task.sectionNumber))]).toEqual(upTo(15))
    expect([...new Set(notice.sections.map((section) => section.chapterNumber))]).toEqual(upTo(4))
    expect(numbers(notice.chapters)).toEqual(upTo(4))
  })

  it('has 17, 11, 8 and 6 tasks in the four domains', () => {
    const counts = notice.chapters.map(({ number, domain }) => {
      const sections = numbers(
        notice.sections.filter(({ chapterNumber }) => chapterNumber === number),
      )
      return `${domain} ${tasks.filter((task) => sections.includes(task.sectionNumber)).length}`
    })
    expect(counts.join(', ')).toBe(
      'disclosure 17, government-services 11, platforms 8, regulations 6',
    )
  })

  it('refers only to units and groups that exist', () => {
    const unitIds = tasks.flatMap((task) => [...task.leadUnitIds, ...task.namedUnitIds])
    const codes = [...tasks, ...obligations].flatMap(({ groupCodes }) => groupCodes)
    const obliged = obligations.flatMap((obligation) => obligation.unitIds)
    expect(missing([notice.issuerId, ...unitIds, ...obliged], unitById)).toEqual([])
    expect(missing(codes, groupByCode)).toEqual([])
  })

  it('names a lead unit for 18 tasks and none for the other 24', () => {
    const led = tasks.filter((task) => task.leadUnitIds.length > 0)
    const without = tasks.filter((task) => task.leadUnitIds.length === 0)
    expect(numbers(led).join()).toBe('3,5,6,7,8,15,16,17,18,19,20,22,25,27,28,30,31,34')
    expect(without).toHaveLength(24)
    expect(numbers(led.filter((task) => task.leadUnitIds.length > 1))).toEqual([5, 19, 27])
  })

  it('makes the cities responsible for every task, and Pingtan for all but the two on the gazette', () => {
    const without = (code: string) => numbers(tasks.filter((t) => !t.groupCodes.includes(code)))
    expect(without('CITIES')).toEqual([])
    expect(without('PINGTAN')).toEqual([35, 36])
  })

  it('names five pilot departments in task 35 and seven sector departments in task 41', () => {
    const named = tasks.filter(({ namedUnitIds }) => namedUnitIds.length > 0)
    const counts = named.map(({ number, namedUnitIds }) => `${number},${namedUnitIds.length}`)
    expect(counts).toEqual(['35,5', '41,7'])
  })

  it('has a trigger for tasks 37 and 38 only: the revised Regulation', () => {
    expect(numbers(notice.tasks.filter((task) => task.trigger !== null))).toEqual([37, 38])
  })

  it('has fixed deadlines for tasks 11, 35, 40, 41 and time limits for tasks 12, 21, 26, 36', () => {
    const having = (test: (deadline: Deadline) => boolean) =>
      numbers(tasks.filter((task) => task.deadlines.some(test)))
    expect(having(({ kind }) => kind === 'FIXED')).toEqual([11, 35, 40, 41])
    expect(having(({ date }) => /^2018-\d\d-\d\d$/.test(date ?? ''))).toEqual([11, 35, 40, 41])
    expect(having(({ kind }) => kind === 'DURATION')).toEqual([12, 21, 26, 36])
    expect(having(({ rule }) => /^P\d+W?D$/.test(rule ?? ''))).toEqual([12, 21, 26, 36])
  })

  it('has titles and summaries of tasks in three locales and targets in two', () => {
    const texts = notice.tasks.map((task) => {
      const titles = [task.titleHant, task.titleHans, task.titleEn]
      const summaries = [task.summaryHant, task.summaryHans, task.summaryEn]
      return [titles, summaries, task.targets[0]?.en ?? '', task.targets[0]?.hant ?? '']
    })
    expect(texts.flat(2).filter((text) => text.trim() === '')).toEqual([])
  })

  it('has six obligations, of which the plan in June and the annual report in December are dated', () => {
    const rows = notice.obligations.map(({ code, dueOn, requiresPublication }) =>
      [code, dueOn ?? '-', requiresPublication ? 'public' : '-'].join(' '),
    )
    expect(rows.slice(0, 3)).toEqual(['G1 2018-06-30 public', 'G2 2018-12-15 -', 'G3 - public'])
    expect(rows.slice(3)).toEqual(['G4 - -', 'G5 - -', 'G6 - -'])
    expect(obligations.at(-1)).toMatchObject({ groupCodes: [], unitIds: ['DEPT-PGO'] })
  })
})
