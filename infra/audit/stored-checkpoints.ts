import { checkpointPages } from '../../services/kit/audit/index.ts'
import type { OpenService } from './open-services.ts'

/** The stored checkpoints of a log, or of all logs, a compact JWS on each line. */
export async function* storedCheckpoints(
  services: readonly OpenService[],
  log: string,
): AsyncGenerator<string, void> {
  for (const { subgraph, source } of services) {
    const logs = subgraph.name === 'reporting' ? ['reporting', 'feed'] : [subgraph.name]
    for (const name of logs)
      if (log === name || log === 'all')
        for await (const page of checkpointPages(source.manager, name))
          for (const { statement } of page) yield `${statement}\n`
  }
}
