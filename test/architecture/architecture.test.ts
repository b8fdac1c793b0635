import { describe, expect, it } from 'vitest'
import { importsOf, sources, textOf } from './sources.ts'

const code = sources.filter(
  (file) => !file.startsWith('test/') && !/(\.test|(^|\/)testing|\/test-[^/]+)\.ts$/.test(file),
)
const within =
  (...rooms: string[]) =>
  (file: string) =>
    rooms.some((room) => file.startsWith(room))

/** Every import from these files that leads anywhere else than to these rooms. */
const strays = (from: (file: string) => boolean, ...to: string[]): readonly string[] =>
  code.filter(from).flatMap((file) =>
    importsOf(file)
      .filter((target) => !within(...to)(target))
      .map((target) => `${file} -> ${target}`),
  )

const domainOf = (file: string): string | undefined => {
  const [, room = ''] = /^services\/([^/]+)\//.exec(file) ?? []
  return room === 'kit' ? undefined : room || undefined
}

describe('the arrows of the house', () => {
  it('lets the vocabulary import nothing of the house', () => {
    expect(strays(within('schema/vocabulary/'), 'schema/vocabulary/')).toEqual([])
  })

  it('lets the kit import the vocabulary only: it knows no domain', () => {
    expect(strays(within('services/kit/'), 'services/kit/', 'schema/vocabulary/')).toEqual([])
  })

  it('lets a domain import the kit and the vocabulary, never another domain', () => {
    const stray = code.flatMap((file) => {
      const domain = domainOf(file)
      return domain
        ? strays(
            (other) => other === file,
            `services/${domain}/`,
            'services/kit/',
            'schema/vocabulary/',
          )
        : []
    })
    expect(stray).toEqual([])
  })

  it('lets the gateway import the kit and the schema only', () => {
    expect(strays(within('gateway/'), 'gateway/', 'services/kit/', 'schema/')).toEqual([])
  })
})

describe('the rooms of the house', () => {
  it('has no room for leftovers', () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|lib|common|helpers?)(\/|\.ts$)/i.test(file)),
    ).toEqual([])
  })

  it('keeps every file under 200 lines and half of them under 60', () => {
    const lines = code.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
    expect(lines.filter((one) => one.lines > 200)).toEqual([])
    const sorted = lines.map((one) => one.lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })

  it('reads the environment in one place', () => {
    const readers = code.filter((file) => textOf(file).includes('process.env'))
    expect(readers).toEqual(['services/kit/config.ts'])
  })

  it('asserts nothing away: no any, no non-null assertion', () => {
    expect(code.filter((file) => /:\s*any\b|<any>|as any/.test(textOf(file)))).toEqual([])
  })
})
