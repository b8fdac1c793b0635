import { describe, expect, it } from 'vitest'
import { addressesIn, commandProblem, configOf, roles } from './hub-roles.ts'
import { composeServices, readText } from './manifests.ts'

describe('the containers', () => {
  const dockerfile = readText('infra/containers/Dockerfile')

  it('start a command of the hub in the image, which copies what the build makes', () => {
    const [, entry = '[]'] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? []
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
    expect(JSON.parse(entry)).toEqual(['node', 'dist/hub.js'])
    expect(commandProblem(JSON.parse(command))).toBeUndefined()
    const sources = [...dockerfile.matchAll(/^COPY --from=build \/hub\/(\S+) \.\/(\S*)$/gm)].map(
      ([, path]) => path,
    )
    expect(sources).toEqual([
      'package.json',
      'node_modules',
      'dist',
      'infra/verify-receipt.mjs',
      'infra/verify-checkpoints.mjs',
    ])
    const ignored = readText('infra/containers/Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'data']))
    const [, block = ''] = /^ENV ([\s\S]*?[^\\])\n/m.exec(dockerfile) ?? []
    const { NODE_ENV, ...set } = Object.fromEntries(
      [...block.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]),
    )
    expect(NODE_ENV).toBe('production')
    expect(`EXPOSE ${configOf(set).PORT}`).toBe(/^EXPOSE \d+$/m.exec(dockerfile)?.[0])
  })

  it('run every role of the hub beside MariaDB and NATS, with settings that it accepts', () => {
    const hub = Object.entries(composeServices).filter(
      ([name]) => !['mariadb', 'nats'].includes(name),
    )
    expect(hub.map(([name]) => name).toSorted()).toEqual(roles.toSorted())
    for (const [name, { command = [], environment = {}, image, ports = [] }] of hub) {
      expect(image).toBe('openness-hub')
      expect(commandProblem(command)).toBeUndefined()
      expect(command).toEqual(name === 'gateway' ? ['gateway'] : ['serve', name])
      // As compose replaces its variables.
      const replaced = Object.entries(environment).map(([key, value]) => [
        key,
        value.replaceAll(/\$\{(\w+)(:[^}]*)?\}/g, (_, variable: string) =>
          variable.endsWith('PASSWORD') ? 'secret' : '',
        ),
      ])
      const config = configOf(Object.fromEntries(replaced))
      if (name !== 'gateway')
        expect(addressesIn(config.SUBGRAPH_URLS)[name]).toBe(`${name}:${config.PORT}`)
      else expect(ports).toEqual([`127.0.0.1:${config.PORT}:${config.PORT}`])
      expect(new URL(config.DATABASE_URL ?? '').hostname).toBe('mariadb')
      expect(new URL(config.NATS_URL ?? '').hostname).toBe('nats')
    }
    // The user may create what the hub calls its databases.
    expect(readText('infra/containers/grant.sql')).toContain("`openness\\_%`.* TO 'hub'@'%'")
  })
})
