import { expect, it } from 'vitest'
import { locales } from '../text/text.ts'
import { linkProblems, linksOf, textsOfLinks, withoutRow } from './links.ts'

const page = { url: 'https://www.xm.gov.cn/a', title: 'A page', publishedOn: '2018-10-20' }
const file = { url: 'http://www.xm.gov.cn/b.pdf', title: null, publishedOn: null }

it('Links that a form shows are the links that it sends, and a form without links shows an empty row.', () => {
  expect(linksOf('evidence', textsOfLinks('evidence', [page, file]))).toEqual([page, file])
  const none = textsOfLinks('evidence', [])
  expect(none['evidence.rows']).toBe('1')
  expect(linksOf('evidence', none)).toEqual([])
})

it('A removed row leaves the others in their order, and nothing of itself.', () => {
  const form = { ...textsOfLinks('evidence', [page, file, page]), text: 'Done.' }
  const rest = { ...form, ...withoutRow('evidence', form, 0) }
  expect(linksOf('evidence', rest)).toEqual([file, page])
  expect(linksOf('evidence', { ...rest, 'evidence.rows': '3' })).toEqual([file, page])
  expect(rest.text).toBe('Done.')
})

it('An address without http or https is named with its row; an empty row is no problem.', () => {
  const written = ['www.xm.gov.cn', 'javascript:alert(1)', 'ftp://xm.gov.cn/a', 'https://xm.gov.cn']
  const form = textsOfLinks(
    'evidence',
    written.map((url) => ({ ...file, url })),
  )
  for (const locale of locales) {
    const problems = linkProblems(
      'evidence',
      { ...form, 'evidence.rows': '5' },
      (text, ...values) => text[locale](...values),
    )
    expect(problems.map(([name]) => name)).toEqual([
      'evidence[0].url',
      'evidence[1].url',
      'evidence[2].url',
    ])
  }
})
