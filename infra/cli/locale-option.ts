import { Option } from 'commander'
import { Locale } from '../../schema/vocabulary/index.ts'

export const scriptOption = (): Option =>
  new Option('--locale <script>', 'writing of messages').choices(Object.values(Locale))
