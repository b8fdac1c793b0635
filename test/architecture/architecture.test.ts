import { describe, expect, it } from 'vitest'
import { importsOf, production, sources, textOf } from './sources.ts'

const within =
  (...directories: string[]) =>
  (file: string) =>
    directories.some((directory) => file.startsWith(directory))

/** Every import from these files that leads outside of these directories. */
const importsOutside = (from: (file: string) => boolean, ...allowed: string[]): readonly string[] =>
  production.filter(from).flatMap((file) =>
    importsOf(file)
      .filter((target) => !within(...allowed)(target))
      .map((target) => `${file} -> ${target}`),
  )

const domainOf = (file: string): string | undefined => {
  const [, name = ''] = /^services\/([^/]+)\//.exec(file) ?? []
  return name === 'kit' ? undefined : name || undefined
}

describe('imports between top-level directories', () => {
  it('start from a vocabulary that imports nothing else', () => {
    expect(importsOutside(within('schema/vocabulary/'), 'schema/vocabulary/')).toEqual([])
  })

  it('let the kit import only the vocabulary and no domain', () => {
    expect(importsOutside(within('services/kit/'), 'services/kit/', 'schema/vocabulary/')).toEqual(
      [],
    )
  })

  it('let a domain import the kit and the vocabulary, but no other domain', () => {
    const outside = production.flatMap((file) => {
      const domain = domainOf(file)
      const allowed = [`services/${domain}/`, 'services/kit/', 'schema/vocabulary/']
      return domain ? importsOutside((other) => other === file, ...allowed) : []
    })
    expect(outside).toEqual([])
  })

  it('let the gateway import only the kit and the schema', () => {
    expect(importsOutside(within('gateway/'), 'gateway/', 'services/kit/', 'schema/')).toEqual([])
  })
})

describe('files', () => {
  it('are in no directory named utils, lib, common or helpers', () => {
    expect(
      sources.filter((file) => /(^|\/)(utils?|lib|common|helpers?)(\/|\.ts$)/i.test(file)),
    ).toEqual([])
  })

  it('stay under 200 lines, and half of them under 60', () => {
    const lines = production.map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
    expect(lines.filter((one) => one.lines > 200)).toEqual([])
    const sorted = lines.map((one) => one.lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })

  it('read the environment in one place', () => {
    const readers = production.filter((file) => textOf(file).includes('process.env'))
    expect(readers).toEqual(['services/kit/config/config.ts'])
  })

  it('limit the time of outgoing requests in one way', () => {
    const users = production.filter((file) => /AbortSignal\.(any|timeout)\(/.test(textOf(file)))
    expect(users).toEqual([])
  })

  it('use no any and few type assertions', () => {
    expect(production.filter((file) => /:\s*any\b|<any>|as any/.test(textOf(file)))).toEqual([])
    expect(production.flatMap(assertionsIn).length).toBeLessThanOrEqual(allowedAssertions)
  })

  it('have no test support beside production files', () => {
    expect(sources.filter((file) => /(^|\/)test-[^/]+\.ts$/.test(file))).toEqual([])
  })
})

/** Lower this number when an assertion is removed. */
const allowedAssertions = 22

/** Lines with `as` that is neither `as const` nor a renamed import. */
const assertionsIn = (file: string): readonly string[] =>
  textOf(file)
    .replaceAll(/^(import|export) (type )?[*{][^']*'/gm, '')
    .replaceAll(/(\/\*[\s\S]*?\*\/|\/\/.*$|"[^"\n]*"|'[^'\n]*'|`[^`]*`)/gm, '')
    .split('\n')
    .filter((line) => /\bas (?!const\b)[A-Za-z{[(]/.test(line))
    .map((line) => `${file}: ${line.trim()}`)
