import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { acknowledge, compare, parseAcknowledged, printAcknowledged } from './acknowledged.ts'
import { breakingChanges } from './breaking-changes.ts'
import { lastRelease, releasedVersion } from './last-release.ts'

const root = join(import.meta.dirname, '../..')
const api = readFileSync(join(root, 'schema/api.graphql'), 'utf8')

it('The public graph breaks nothing of the last release that is not acknowledged with a reason.', () => {
  const { sdl, acknowledgedFile } = lastRelease(root)
  const text = existsSync(acknowledgedFile) ? readFileSync(acknowledgedFile, 'utf8') : ''
  const groups = parseAcknowledged(text)
  expect(compare(breakingChanges(sdl, api), groups)).toEqual({ unacknowledged: [], outdated: [] })
  for (const { reason } of groups) expect(reason.length).toBeGreaterThan(20)
})

it.each([
  [
    'a removed field',
    'isReportingUnit: Boolean!',
    'isReporter: Boolean!',
    'FIELD_REMOVED Unit.isReportingUnit',
  ],
  [
    'a removed value of an enum',
    '  ACKNOWLEDGED\n',
    '  SIGNED\n',
    'VALUE_REMOVED_FROM_ENUM ACKNOWLEDGED',
  ],
])('The check sees %s of the public graph.', (_, text, replacement, expected) => {
  expect(api).toContain(text)
  const changed = api.replace(text, replacement)
  expect(breakingChanges(api, changed)).toEqual([expect.stringContaining(expected)])
  expect(breakingChanges(api, api)).toEqual([])
})

const former = 'type Query { unit(id: ID!): String  units(first: Int): [String] }'

it.each([
  [
    'an argument that becomes required',
    'type Query { unit(id: ID!): String  units(first: Int!): [String] }',
  ],
  ['another type', 'type Query { unit(id: ID!): Int  units(first: Int): [String] }'],
  [
    'a new required argument',
    'type Query { unit(id: ID!, at: Int!): String  units(first: Int): [String] }',
  ],
])('%s breaks clients.', (_, current) => {
  expect(breakingChanges(former, current)).toHaveLength(1)
})

it('A new field, argument or type, and a description break nothing.', () => {
  const current =
    '"The root." type Query { unit(id: ID!, at: Int): String!  units(first: Int): [String]  more: More } type More { id: ID }'
  expect(breakingChanges(former, current)).toEqual([])
})

it('Acknowledged changes are read with their reasons, and written in order.', () => {
  const text = '# Renamed: see the\n# changelog.\nA b\nC d\n\n# Dropped.\nE f\n'
  const groups = parseAcknowledged(text)
  expect(groups).toEqual([
    { reason: 'Renamed: see the changelog.', changes: ['A b', 'C d'] },
    { reason: 'Dropped.', changes: ['E f'] },
  ])
  expect(parseAcknowledged(printAcknowledged(groups))).toEqual(groups)
  expect(() => parseAcknowledged('A b\n')).toThrow('"A b" has no reason')
  const compared = compare(['A b', 'G h'], groups)
  expect(compared).toEqual({ unacknowledged: ['G h'], outdated: ['C d', 'E f'] })
  expect(parseAcknowledged(printAcknowledged(acknowledge(['A b', 'G h'], groups, 'New.')))).toEqual(
    [
      { reason: 'Renamed: see the changelog.', changes: ['A b'] },
      { reason: 'New.', changes: ['G h'] },
    ],
  )
})

it('The last release is the newest one with a date.', () => {
  const changelog =
    '# Changelog\n\n## 0.3.0 (unreleased)\n\n## 0.2.1 (2026-12-01)\n\n## 0.2.0 (2026-11-29)\n'
  expect(releasedVersion(changelog)).toBe('0.2.1')
  expect(() => releasedVersion('## 0.1.0 (unreleased)')).toThrow('names no release')
})
