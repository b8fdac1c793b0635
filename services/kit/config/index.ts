export { type Config, ConfigInvalid, readConfig } from './config.ts'
