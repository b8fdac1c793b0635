import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
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
  expect(await hub([...words, '--locale', 'fr'])).toContain('请填 zh-Hant、zh-Hans 或 en。')
})

it.each([
  [
    ['tokn'],
    "error: unknown command 'tokn'\n(Did you mean token?)",
    '错误:没有命令 tokn\n(是否指 token?)',
  ],
  [['recount', '--repiar'], "error: unknown option '--repiar'", '错误:没有选项 --repiar'],
  [['template'], "error: missing required argument 'type'", '错误:缺少参数 type'],
  [['import', 'notice', 'a', '--letter'], 'argument missing', '错误:选项 --letter <file> 缺少值'],
  [
    ['export', 'records', 'siteMessage', 'a.doc'],
    'Its name must end in .csv or .xlsx.',
    '错误:参数 file 的值 a.doc 无效。文件名须以 .csv 或 .xlsx 结尾。',
  ],
  [['serve', 'weather'], 'Allowed choices are', '错误:参数 service 的值 weather 无效。可选:'],
  [['token', '--unit', 'CITY-350200'], 'not specified', '错误:缺少必填选项 --role <role>'],
  [['start', 'now'], 'too many arguments', '错误:start 的参数过多:应为 0 个,实为 1 个。'],
])(
  'A wrong use of a command is explained in the language of the reader: %j.',
  async (words, en, hans) => {
    const english = await hub([...words, '--locale', 'en'])
    expect(english).toContain(en)
    expect(english).toContain('Usage:')
    const chinese = await hub(words, { LANG: 'zh_CN.UTF-8' })
    expect(chinese).toContain(hans)
    expect(chinese).toMatch(/用法:.*\n/)
    expect(chinese).not.toMatch(/error:|Usage:|display help/)
  },
)

it('The help of every command is in Chinese for Chinese readers.', async () => {
  const help = await hub(['--help'], { LC_ALL: 'zh_TW' })
  const names = [...help.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name)
  expect(names.length).toBeGreaterThan(15)
  for (const name of names.filter((one) => one !== 'help')) {
    const text = await hub([name, '--help'], { LC_ALL: 'zh_TW' })
    expect(text).toMatch(/\p{Script=Han}/u)
    expect(text).not.toMatch(/^(Usage|Options|Arguments|Commands):|display help/m)
  }
})

it('What is wrong with a notice is said in the language of the reader alone.', async () => {
  const notice = join(mkdtempSync(join(inject('scratchDir'), 'notice-')), 'scan.pdf')
  writeFileSync(notice, '%PDF-1.7')
  const data = mkdtempSync(join(inject('scratchDir'), 'languages-'))
  const imported = (locale: string) =>
    hub(['import', 'notice', notice, '--locale', locale], { HUB_DATA: data })
  expect(await imported('en')).toContain('the file: The file is a PDF')
  const traditional = await imported('zh-Hant')
  expect(traditional).toContain('整個文件:檔案為 PDF,其中的表格無法讀取。請改用網頁')
  const simplified = await imported('zh-Hans')
  expect(simplified).toContain('整个文件:档案为 PDF,其中的表格无法读取。请改用网页')
  for (const chinese of [traditional, simplified]) expect(chinese).not.toContain('The file')
})

it('A verification of the logs is in the language of the reader.', async () => {
  const data = mkdtempSync(join(inject('scratchDir'), 'verify-'))
  await hub(['recount'], { HUB_DATA: data, LC_ALL: 'en' })
  expect(await hub(['log', 'verify'], { HUB_DATA: data, LC_ALL: 'en' })).toMatch(
    /reporting: \d+ changes, last hash [\s\S]*^whole: nothing that was verified/m,
  )
  const chinese = await hub(['log', 'verify'], { HUB_DATA: data, LC_ALL: 'zh_CN' })
  expect(chinese).toMatch(/reporting:\d+ 条变更,最后的/)
  expect(chinese).toContain('完好:所核验的内容均与系统写入的一致。')
  expect(chinese).not.toMatch(/changes|compared|whole/)
})
