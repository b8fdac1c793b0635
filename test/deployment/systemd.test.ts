import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandProblem, configOf } from './hub-roles.ts'
import { readText, root } from './manifests.ts'

describe('the systemd unit', () => {
  const unit = join(root, 'infra/systemd/openness-hub.service')
  const lines = readText('infra/systemd/openness-hub.service').split('\n')
  const valueOf = (key: string): string =>
    lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''

  it('starts a command of the hub with settings that it accepts', () => {
    const [program, script, ...args] = valueOf('ExecStart').split(' ')
    expect([program, script]).toEqual(['/usr/bin/node', '/opt/openness-hub/dist/hub.js'])
    expect(commandProblem(args)).toBeUndefined()
    const { NODE_ENV, ...set } = Object.fromEntries(
      valueOf('Environment')
        .split(' ')
        .map((pair) => pair.split('=')),
    )
    expect(NODE_ENV).toBe('production')
    expect(configOf(set).HUB_DATA).toBe(`/var/lib/${valueOf('StateDirectory')}`)
  })

  it('is valid and exposes little', (test) => {
    const version = spawnSync('systemd-analyze', ['--version'])
    if (version.status !== 0) {
      console.warn('SKIPPED: systemd-analyze is not installed')
      return test.skip()
    }
    const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
    const problems = `${verified.stdout}${verified.stderr}`
    // The program need not be installed here.
    expect(problems.replaceAll(/^.*not executable.*$/gm, '').trim()).toBe('')
    const security = execFileSync('systemd-analyze', ['security', '--offline=true', unit], {
      encoding: 'utf8',
    })
    const [, exposure] = /Overall exposure level for \S+: (\d+\.\d+)/.exec(security) ?? []
    expect(Number(exposure)).toBeLessThan(2)
  })
})
