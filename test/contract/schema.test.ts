import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { artefacts } from '../../schema/artefacts.ts'
import { domains, subgraphsOf } from '../../services/index.ts'

const generated = [...artefacts(subgraphsOf(domains))]

describe('the committed schema', () => {
  it.each(generated)(
    'has %s as the code generates it; if not, run npm run schema',
    (name, text) => {
      expect(readFileSync(join(import.meta.dirname, '../../schema', name), 'utf8')).toBe(text)
    },
  )

  it('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = []
    const parents: string[] = []
    const api = generated.find(([name]) => name === 'api.graphql')?.[1] ?? ''
    visit(parse(api), {
      enter: (node) => {
        if (!('description' in node) || !('name' in node) || !node.name) return
        const isRoot = /^(Query|Mutation|Subscription)$/.test(node.name.value)
        if (!node.description && !isRoot) undescribed.push([...parents, node.name.value].join('.'))
        parents.push(node.name.value)
      },
      leave: (node) => {
        if ('description' in node && 'name' in node && node.name) parents.pop()
      },
    })
    expect(undescribed).toEqual([])
  })
})
