import { expect, it } from 'vitest'
import { readRobots } from './robots.ts'
import { fetching } from './testing/fetch.ts'
import { article, body, redirect, startSite, status } from './testing/site.ts'

const rules = `
# Everybody else
User-agent: *
Disallow: /

User-agent: somebody
User-Agent: Hub   # us
Disallow: /private/
Disallow: /*.pdf$
Allow: /private/open
Disallow:
Sitemap: https://www.example.cn/sitemap.xml
`

it.each([
  ['/', true],
  ['/private', true],
  ['/private/1.html', false],
  ['/private/open/1.html', true],
  ['/1.pdf', false],
  ['/1.pdf?x', true],
  ['/robots.txt', true],
])('readRobots allows the named program to visit %s: %s', (path, isAllowed) => {
  expect(readRobots(rules, 'hub').allows(path)).toBe(isAllowed)
})

it('readRobots uses the rules for all if no group names the product, and allows everything without rules', () => {
  expect(readRobots(rules, 'other').allows('/1.html')).toBe(false)
  expect(readRobots('User-agent: hub\nDisallow: /', 'other').allows('/')).toBe(true)
  expect(readRobots('<html>', 'hub').allows('/')).toBe(true)
  expect(readRobots('User-agent: *\nDisallow: /a\nAllow: /a', 'hub').allows('/a')).toBe(true)
})

it('readRobots matches costly patterns quickly', () => {
  const costly = `User-agent: *\nDisallow: /${'*a'.repeat(100_000)}$`
  expect(readRobots(costly, 'hub').allows(`/${'a'.repeat(2_000)}b`)).toBe(true)
})

it('fetchPage reads robots.txt once for each site, also after redirects, and obeys it', async () => {
  const other = await startSite({
    '/robots.txt': body('User-agent: *\nDisallow: /2'),
    '/2.html': body(article('2018-05-02')),
  })
  const site = await startSite({
    '/robots.txt': status(404),
    '/1.html': body(article('2018-05-02')),
    '/2.html': redirect(`${other.origin}/2.html`),
  })
  const fetchPage = fetching({ robots: 'hub' })
  expect(await fetchPage(`${site.origin}/1.html`)).toMatchObject({ observedOn: '2018-05-02' })
  expect(await fetchPage(`${site.origin}/2.html`)).toEqual({
    kind: 'UNREACHABLE',
    finding: 'robots.txt of 127.0.0.1 forbids programs to visit the page',
  })
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/1.html', '/2.html'])
  expect(other.requests.map(({ url }) => url)).toEqual(['/robots.txt'])
})
