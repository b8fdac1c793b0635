import { Option } from 'commander'
import { Script } from '../../schema/vocabulary/index.ts'

export const scriptOption = (): Option =>
  new Option('--script <script>', 'writing of messages').choices(Object.values(Script))
