import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { databaseSettings, eachStore } from '../support/stores.ts'
import { rewriteHistory } from './rewrite-history.ts'
import { useTamperedHub } from './tampered-hub.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

interface Ended {
  readonly code: number
  readonly output: string
}

const node = (file: string, words: readonly string[], env: Record<string, string> = {}) =>
  run(process.execPath, [join(root, file), ...words], {
    env: { ...process.env, LC_ALL: 'en', ...env },
  }).then(
    ({ stdout }): Ended => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }: Record<'code' | 'stdout' | 'stderr', unknown>): Ended => ({
      code: Number(code),
      output: `${String(stdout)}${String(stderr)}`,
    }),
  )

eachStore((stores) => {
  const hub = useTamperedHub(stores)

  it('The checkpoint of the feed that the public reads is checked without the hub.', async () => {
    const { store, sql, reported } = await hub()
    const file = join(store.dataDir, 'feed.jws')
    await writeFile(file, reported.feedCheckpoint)
    const { output } = await node('infra/verify-checkpoints.mjs', [reported.key, file])
    const [, seq, hash] =
      /VALID: checkpoint \d+ of feed at change (\d+), .*, hash (\S+)/.exec(output) ?? []
    expect(await sql.rows(`SELECT chain FROM feed WHERE position = ${seq}`)).toEqual([
      { chain: hash },
    ])
  })

  it('The commands verify a hub, and export what an auditor verifies without it.', async () => {
    const { store, sql, reported, alterReport } = await hub()
    const command = (...words: readonly string[]) =>
      node('dist/hub.js', ['log', ...words], databaseSettings(store))
    const inFolder = (name: string) => join(store.dataDir, name)
    const checkpoints = inFolder('reporting.jws')
    const whole = await command('verify')
    expect(whole).toMatchObject({ code: 0, output: expect.stringMatching(/^whole: /m) })
    expect(whole.output).toContain('Not seen by this')
    await command('checkpoints', 'reporting', checkpoints)
    await command('export', 'reporting', inFolder('log.jsonl'))

    const script = (log: string) =>
      node('infra/verify-checkpoints.mjs', [reported.key, checkpoints, inFolder(log)])
    expect(await script('log.jsonl')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/VALID: checkpoint 3 of reporting[\s\S]*changes, as signed/),
    })
    const lines = (await readFile(inFolder('log.jsonl'), 'utf8')).split('\n')
    await writeFile(inFolder('cut.jsonl'), lines.slice(0, -3).join('\n'))
    expect((await script('cut.jsonl')).output).toContain('it was cut')

    const seq = await alterReport()
    await command('export', 'reporting', inFolder('altered.jsonl'))
    expect((await script('altered.jsonl')).output).toContain(`change ${seq} was altered`)
    await rewriteHistory(sql, 'reporting')
    await command('export', 'reporting', inFolder('anew.jsonl'))
    expect((await script('anew.jsonl')).output).toContain('the log was written anew')

    const offline = (...words: readonly string[]) =>
      node('dist/hub.js', ['log', 'verify', 'reporting', '--key', reported.key, ...words], {
        HUB_DATA: inFolder('nothing-here'),
      })
    expect(await offline('--file', inFolder('anew.jsonl'))).toMatchObject({ code: 0 })
    for (const statements of [
      ['--checkpoint', checkpoints],
      ['--receipt', reported.receipt],
    ])
      expect(await offline('--file', inFolder('anew.jsonl'), ...statements)).toMatchObject({
        code: 1,
        output: expect.stringContaining('it was written anew'),
      })
    const tampered = await command('verify')
    expect(tampered).toMatchObject({ code: 1 })
    expect(tampered.output).toMatch(/FAULT LOG reporting[\s\S]*To do, LOG: [\s\S]*NOT whole: \d+/)
    expect((await command('verify', '--key', inFolder('log.jsonl'))).output).toContain(
      'is no public key',
    )
  })
})
