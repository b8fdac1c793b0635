import { describe, expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const dictionary = {
  markdown: async () => '# Dictionary',
  json: async () => '{"recordTypes":[]}',
  search: async () => '[]',
  workbook: async () => Buffer.from([0x50, 0x4b, 3, 4]),
}

describe('the data dictionary over HTTP', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8', '# Dictionary'],
    ['json', 'application/json; charset=utf-8', '{"recordTypes":[]}'],
  ])('is served as %s, to scripts of any origin', async (extension, type, text) => {
    await using hub = await startTestGateway({ dictionary })
    const response = await fetch(`${hub.gateway.url}/dictionary.${extension}`)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.text()).toBe(text)
  })

  it('is served as a workbook to be saved, and not again to who has it', async () => {
    await using hub = await startTestGateway({ dictionary })
    const url = `${hub.gateway.url}/dictionary.xlsx`
    const response = await fetch(url)
    expect(response.headers.get('content-disposition')).toContain('filename="dictionary.xlsx"')
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x50, 0x4b, 3, 4])
    const etag = response.headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('is made again at the next request if making it failed', async () => {
    let attempts = 0
    const flaky = {
      ...dictionary,
      markdown: async () => {
        attempts += 1
        if (attempts === 1) throw new Error('The disk is busy.')
        return '# Dictionary'
      },
    }
    await using hub = await startTestGateway({ dictionary: flaky })
    const url = `${hub.gateway.url}/dictionary.md`
    expect((await fetch(url)).status).toBe(500)
    expect(await (await fetch(url)).text()).toBe('# Dictionary')
  })

  it('is not served by a gateway that hides its schema', async () => {
    await using hub = await startTestGateway({ dictionary, introspection: false })
    expect((await fetch(`${hub.gateway.url}/dictionary.md`)).status).toBe(404)
  })
})
