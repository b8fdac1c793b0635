import { commands } from '../../infra/cli/commands/index.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { readConfig, settings } from '../../services/kit/config/index.ts'

export const services = subgraphsOf(domains).map(({ name }) => name)
export const roles = ['gateway', ...services]

/** Why the hub has no such command; undefined if it has. */
export const commandProblem = ([name = '', ...given]: readonly string[]): string | undefined => {
  const command = commands.find((one) => one.name() === name)
  if (!command) return `hub has no command "${name}"`
  const { registeredArguments: taken } = command
  const wrong = given.filter((value, index) => !taken[index]?.argChoices?.includes(value))
  const isShort = taken.filter(({ required }) => required).length > given.length
  return wrong.length > 0 || isShort ? `hub ${name} does not take "${given.join(' ')}"` : undefined
}

export type Environment = Readonly<Record<string, string>>

/** The settings with which a process starts; throws on one that the hub refuses. */
export const configOf = (environment: Environment) => {
  const unknown = Object.keys(environment).filter((name) => !(name in settings))
  if (unknown.length > 0) throw new Error(`The hub has no settings ${unknown.join(', ')}.`)
  return readConfig(environment)
}

/** The services and ports that SUBGRAPH_URLS names. */
export const addressesIn = (urls = ''): Environment =>
  Object.fromEntries(
    urls
      .split(',')
      .map((pair) => [pair.split('=')[0], new URL(pair.split('=')[1] ?? '')])
      .map(([name, url]) => [name, url instanceof URL ? `${url.hostname}:${url.port}` : '']),
  )
