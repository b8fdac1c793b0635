import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, '../../infra/verify-receipt.mjs')

/** Runs the script of a city, which has Node.js and the two files alone. */
const verify = async (key: string, receipt: string) => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'receipt-'))
  const files = [join(folder, 'key.json'), join(folder, 'receipt.txt')]
  await writeFile(files[0] ?? '', key)
  await writeFile(files[1] ?? '', `${receipt}\n`)
  return run(process.execPath, [script, ...files], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { readonly stderr: string }) => stderr,
  )
}

const input = {
  assignmentId: 'fujian-2018-43:11:CITY-350200',
  text: 'The mayor explained the policy online.',
  percentage: 100,
}

anyStore((store) => {
  it('A city proves with the receipt of its report what it submitted when, without the hub.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-12-27T09:00:00+08:00' })
    const city = await hub.as('reporter', 'CITY-350200', 'officer')
    await city.act(
      'acknowledgeAssignment',
      { assignmentId: input.assignmentId },
      'assignment { state }',
    )
    const draft = await city.act<{ submission: { receipt: string | null } }>(
      'saveDraft',
      { ...input, percentage: 50 },
      'submission { receipt }',
    )
    expect(draft.submission.receipt).toBeNull()
    const { submission } = await city.act<{ submission: { id: string; receipt: string } }>(
      'submitProgress',
      input,
      'submission { id receipt }',
    )
    const { receiptKey } = await hub.public.get<{ receiptKey: string }>('{ receiptKey }')
    expect(JSON.parse(receiptKey)).not.toHaveProperty('d')

    const valid = await verify(receiptKey, submission.receipt)
    expect(valid).toContain(
      `VALID: Submission:${submission.id} of CITY-350200, submitted 2018-12-27T01:00`,
    )
    expect(valid).toContain('by officer')
    expect(valid).toContain(input.text)

    const [header, payload = '', signature] = submission.receipt.split('.')
    const altered = Buffer.from(payload, 'base64url').toString().replace('mayor', 'deputy')
    const forged = [header, Buffer.from(altered).toString('base64url'), signature].join('.')
    expect(await verify(receiptKey, forged)).toContain('INVALID')

    const { submission: seen } = await (
      await hub.as('reporter', 'CITY-350300')
    ).get<{ submission: { receipt: string | null } | null }>(
      `{ submission(id: "${submission.id}") { receipt } }`,
    )
    expect(seen?.receipt ?? null).toBeNull()
  })
})
