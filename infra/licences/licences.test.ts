import { join } from 'node:path'
import { expect, it } from 'vitest'
import { containedProblems, licenceProblems } from './check-licences.ts'
import { isAllowed } from './is-allowed.ts'
import { exceptions } from './policy.ts'
import { bundledNames, shippedPackages } from './shipped-packages.ts'

const root = join(import.meta.dirname, '../..')
const packages = shippedPackages(root)

it('Everything that ships is under an allowed licence, or is an exception with a reason.', () => {
  expect(packages.length).toBeGreaterThan(200)
  expect(licenceProblems(packages)).toEqual([])
  expect(containedProblems(root)).toEqual([])
  for (const { reason } of Object.values(exceptions)) expect(reason.length).toBeGreaterThan(30)
})

it('What the bundle is made of is in the list, and no development dependency is.', () => {
  const bundled = bundledNames(root)
  expect(bundled.size).toBeGreaterThan(50)
  const shipped = new Set(packages.map(({ name }) => name))
  expect([...bundled].filter((name) => !shipped.has(name))).toEqual([])
  for (const name of ['vitest', 'typescript', 'esbuild']) expect(shipped.has(name)).toBe(false)
})

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND Apache-2.0', true],
  ['Apache-2.0 WITH LLVM-exception', false],
  ['MIT AND GPL-2.0-only', false],
  ['AGPL-3.0-only', false],
  ['BSD', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['', false],
])('The licence "%s" is allowed: %s.', (text, expected) => {
  expect(isAllowed(text)).toBe(expected)
})

it('A package of another licence, without one, or with an exception that no longer fits is refused by name.', () => {
  const one = { name: 'one', version: '1.0.0', isBundled: false }
  const reason = 'It is small, and used by nothing else.'
  expect(licenceProblems([{ ...one, licence: 'MIT' }], {})).toEqual([])
  expect(licenceProblems([{ ...one, licence: 'SSPL-1.0' }], {})).toEqual([
    expect.stringContaining('one 1.0.0 is under "SSPL-1.0"'),
  ])
  expect(licenceProblems([{ ...one, licence: null }], {})).toEqual([
    expect.stringContaining('one 1.0.0 states no licence'),
  ])
  const known = { one: { stated: 'Unlicense', reason } }
  expect(licenceProblems([{ ...one, licence: 'Unlicense' }], known)).toEqual([])
  expect(licenceProblems([{ ...one, licence: 'SSPL-1.0' }], known)).toHaveLength(1)
  expect(licenceProblems([{ ...one, licence: 'MIT' }], known)).toEqual([
    expect.stringContaining('needs no exception'),
  ])
})
