import { Command } from 'commander'
import { serviceArgument } from './arguments.ts'

export const startCommand = new Command('start')
  .description('run all subgraphs and the gateway in this process')
  .action(async () => (await import('../start.ts')).start())

export const serveCommand = new Command('serve')
  .description('run one subgraph in this process, over HTTP')
  .addArgument(serviceArgument('the subgraph'))
  .action(async (service: string) => (await import('../start.ts')).serve(service))

export const gatewayCommand = new Command('gateway')
  .description('run the gateway in this process; SUBGRAPH_URLS names where the services run')
  .action(async () => (await import('../start.ts')).runGateway())
