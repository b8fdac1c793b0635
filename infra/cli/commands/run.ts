import { helpText } from '../help-text.ts'
import { Command } from 'commander'
import { serviceArgument } from './arguments.ts'

export const startCommand = new Command('start')
  .description(
    helpText('run all subgraphs and the gateway in this process', '在此進程中運行全部子圖和網關'),
  )
  .action(async () => (await import('../start.ts')).start())

export const serveCommand = new Command('serve')
  .description(
    helpText('run one subgraph in this process, over HTTP', '在此進程中運行一個子圖,經 HTTP 訪問'),
  )
  .addArgument(serviceArgument(helpText('the subgraph', '子圖')))
  .action(async (service: string) => (await import('../start.ts')).serve(service))

export const gatewayCommand = new Command('gateway')
  .description(
    helpText(
      'run the gateway in this process; SUBGRAPH_URLS names where the services run',
      '在此進程中運行網關;SUBGRAPH_URLS 指明各服務的地址',
    ),
  )
  .action(async () => (await import('../start.ts')).runGateway())
