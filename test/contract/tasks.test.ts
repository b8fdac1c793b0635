import { describe, expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { topicsOfTask } from '../support/shipped-topics.ts'
import notice from '../../services/reporting/seed/notice-2018-43.json' with { type: 'json' }

const indicators = domains.flatMap(({ name, indicators: those = [] }) =>
  those.map((indicator) => ({ domain: name, indicator })),
)

/** The domain that the chapter of a task names. */
const domainOf = (number: number): string | undefined => {
  const task = notice.tasks.find((one) => one.number === number)
  const section = notice.sections.find((one) => one.number === task?.sectionNumber)
  return notice.chapters.find((one) => one.number === section?.chapterNumber)?.domain
}

const han = /\p{Script=Han}/u

describe('the tasks of the shipped notice', () => {
  it('are forty-two, each of an existing domain', () => {
    expect(notice.tasks.map(({ number }) => number)).toEqual(
      Array.from({ length: 42 }, (_, at) => at + 1),
    )
    const names = domains.map(({ name }) => name)
    for (const { number } of notice.tasks) expect(names).toContain(domainOf(number))
  })

  it.each(notice.tasks)(
    'include task $number, which has a condition in the domain of its chapter',
    ({ number }) => {
      const conditions = indicators.filter(
        ({ domain, indicator }) =>
          domain === domainOf(number) &&
          topicsOfTask(number).includes(indicator.topic) &&
          !indicator.informs,
      )
      expect(conditions).not.toEqual([])
    },
  )
})

describe('the indicators', () => {
  it('are about topics of their own domain', () => {
    const foreign = indicators.filter(
      ({ domain, indicator }) => !indicator.topic.startsWith(`${domain}.`),
    )
    expect(foreign.map(({ indicator }) => indicator.name)).toEqual([])
  })

  it('have names that are unique in the hub and fit the counters', () => {
    const names = indicators.map(({ indicator }) => indicator.name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => !/^[a-z][A-Za-z0-9]{2,63}$/.test(name))).toEqual([])
  })

  it.each(indicators.map(({ indicator }) => [indicator.name, indicator.label] as const))(
    'have a label in English and in both scripts of Chinese, such as %s',
    (_, { en, hant, hans }) => {
      expect(en).toMatch(/^[A-Z\d][^\p{Script=Han}]+$/u)
      expect(hant).toMatch(han)
      expect(hans).toMatch(han)
    },
  )

  it('are over record types of their own domain', () => {
    const foreign = domains.flatMap(({ indicators: those = [], records }) =>
      those.filter(({ record }) => !records?.types.some(({ entity }) => entity === record)),
    )
    expect(foreign.map(({ name }) => name)).toEqual([])
  })

  it('have unique labels per topic', () => {
    const labels = indicators.map(({ indicator }) => `${indicator.topic} ${indicator.label.en}`)
    expect(labels.filter((one, at) => labels.indexOf(one) !== at)).toEqual([])
  })
})
