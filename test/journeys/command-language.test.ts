import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import '../support/global-setup.ts'

const cli = join(import.meta.dirname, '../../dist/hub.js')

/** Runs a command with the environment of a terminal. @returns what it printed, also when it failed */
const hub = async (
  words: readonly string[],
  terminal: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { PATH = '' } = process.env
  const result = await promisify(execFile)(process.execPath, [cli, ...words], {
    env: { PATH, HUB_DATA: inject('scratchDir'), ...terminal },
  }).catch((error: { readonly stdout: string; readonly stderr: string }) => error)
  return result.stdout + result.stderr
}

const file = (): string => join(mkdtempSync(join(inject('scratchDir'), 'template-')), 'empty.csv')

it.each([
  { terminal: { LANG: 'zh_CN.UTF-8' }, words: [], says: '的表头已写入', heading: '外部编号' },
  { terminal: { LANG: 'zh_TW.UTF-8' }, words: [], says: '的表頭已寫入', heading: '外部編號' },
  {
    terminal: { LC_ALL: 'en_GB', LANG: 'zh_CN' },
    words: [],
    says: 'The headings of',
    heading: 'externalId',
  },
  { terminal: { LANG: 'C' }, words: [], says: '的表头已写入', heading: '外部编号' },
  {
    terminal: { LANG: 'POSIX', HUB_LOCALE: 'EN' },
    words: [],
    says: 'The headings of',
    heading: 'externalId',
  },
  {
    terminal: { LANG: 'zh_CN' },
    words: ['--locale', 'zh-Hant'],
    says: '的表頭已寫入',
    heading: '外部編號',
  },
])(
  'A template and what the command says of it follow $terminal $words.',
  async ({ terminal, words, says, heading }) => {
    const path = file()
    expect(await hub(['template', 'siteMessage', path, ...words], terminal)).toContain(says)
    expect(readFileSync(path, 'utf8')).toContain(heading)
  },
)

it('An error of a command is in the language of the terminal, and an unknown language is refused.', async () => {
  const words = ['token', '--unit', 'CITY-350200', '--role', 'reporter', '--ttl', 'soon']
  expect(await hub(words, { LANG: 'zh_CN.UTF-8' })).toContain('--ttl“soon”不是时长')
  expect(await hub([...words, '--locale', 'en'])).toContain('--ttl "soon" is no time')
  expect(await hub([...words, '--locale', 'fr'])).toContain('Give zh-Hant, zh-Hans or en.')
})
