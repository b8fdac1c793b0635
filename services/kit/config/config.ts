import * as z from 'zod'
import { Locale } from '../../../schema/vocabulary/index.ts'

const number = (min: number, max: number, defaultValue: number) =>
  z.coerce.number().int().min(min).max(max).default(defaultValue)

/** Every environment variable that the hub reads. */
export const settings = {
  PORT: number(0, 65_535, 4000).describe('Port of the gateway; 0 uses any free port.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the gateway listens on.'),
  HUB_DATA: z.string().default('data').describe('Folder of the embedded databases and the key.'),
  HUB_KEY: z.string().optional().describe('File of the hub key; default <HUB_DATA>/hub.jwk.'),
  HUB_CHECKPOINTS: z
    .string()
    .optional()
    .describe(
      'Folder that gets every signed checkpoint of a log too, best out of reach of the database’s administrators; default <HUB_DATA>/checkpoints.',
    ),
  HUB_NOW: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Starts the clock at this moment instead of now, e.g. 2018-10-29T09:00:00+08:00.'),
  HUB_LOCALE: z
    .enum(Locale)
    .default(Locale.ZH_HANT)
    .describe('Default language of names and messages: ZH_HANT, ZH_HANS or EN.'),
  HUB_POLL_MS: number(20, 60_000, 1000).describe(
    'Interval at which logs are read without an announcement, milliseconds.',
  ),
  DATABASE_URL: z
    .url({ protocol: /^mysql$/ })
    .optional()
    .describe('mysql://user:password@host:3306/prefix; left out: SQLite files under HUB_DATA.'),
  JWKS_URL: z
    .url()
    .optional()
    .describe('Key set (JWKS) whose tokens are accepted besides those of the hub’s own key.'),
  JWKS_ISSUER: z.string().optional().describe('Required issuer of tokens of the key set.'),
  JWKS_AUDIENCE: z.string().optional().describe('Required audience of tokens of the key set.'),
  SUBGRAPH_URLS: z
    .string()
    .regex(
      /^[a-z-]+=https?:\/\/[^,|]+(\|https?:\/\/[^,|]+)*(,[a-z-]+=https?:\/\/[^,|]+(\|https?:\/\/[^,|]+)*)*$/,
      'must read name=http://host:port,…',
    )
    .optional()
    .describe(
      'Addresses of services in other processes: name=http://host:port,…; replicas: name=url|url.',
    ),
  NATS_URL: z
    .string()
    .regex(/^(nats|tls):\/\/[^,]+(,(nats|tls):\/\/[^,]+)*$/, 'must read nats://host:port,…')
    .optional()
    .describe('NATS servers that announce writes between processes: nats://a,nats://b.'),
  HUB_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'must be letters, digits, - and _')
    .default('openness')
    .describe('Name of this hub among the hubs on the same NATS servers.'),
  WEBHOOK_PRIVATE: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('Whether webhooks may use private addresses and plain http: allow or refuse.'),
  RATE_LIMIT: number(0, 100_000_000, 60_000).describe(
    'Executed operations per minute for one viewer, or for one address without a token; cached responses do not count; 0: no limit.',
  ),
  TRUSTED_PROXIES: number(0, 10, 0).describe(
    'Number of proxies in front of the gateway that append to X-Forwarded-For.',
  ),
  EVIDENCE_EVERY: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_080)
    .optional()
    .describe('Minutes between rounds of evidence checks; left out: no rounds in the background.'),
  EVIDENCE_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be an e-mail or web address')
    .optional()
    .describe(
      'Contact for operators of checked sites, sent with every request, e.g. mailto:hub@example.cn.',
    ),
  EVIDENCE_RECHECK_DAYS: number(1, 3_650, 30).describe(
    'Days after a conclusive check until a page is checked again.',
  ),
  EVIDENCE_PRIVATE: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('Whether claimed pages may be in private networks: allow or refuse.'),
  EVIDENCE_PER_HOST: number(1, 16, 1).describe('Concurrent requests to one host.'),
  EVIDENCE_PAUSE_MS: number(0, 600_000, 2_000).describe(
    'Pause after each request to a host, milliseconds.',
  ),
  EVIDENCE_TIMEOUT_MS: number(100, 600_000, 30_000).describe(
    'Time limit of one request, milliseconds.',
  ),
  EVIDENCE_MAX_BYTES: number(1_000, 1_000_000_000, 8_000_000).describe(
    'Size limit of a page in bytes, compressed or not.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .optional()
    .describe(
      'Collector of traces, e.g. http://127.0.0.1:4318; left out: no traces. OpenTelemetry reads its other OTEL_* settings itself.',
    ),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z
    .url()
    .optional()
    .describe('The same with its path, e.g. http://127.0.0.1:4318/v1/traces.'),
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .literal('http/json')
    .optional()
    .describe('Traces are sent as JSON, which every collector takes at its port for OTLP/HTTP.'),
  OTEL_TRACES_EXPORTER: z
    .enum(['otlp', 'none'])
    .optional()
    .describe(
      'otlp: traces to the collector on this machine, if no endpoint is set; none: no traces.',
    ),
  OTEL_SDK_DISABLED: z.enum(['true', 'false']).optional().describe('true: no traces.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Lowest level that is logged.'),
} as const

const schema = z.object(settings)

export type Config = Readonly<z.infer<typeof schema>>

/** Thrown at start; the message lists all problems. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid'
  /** Its message is all that a person needs. */
  readonly code = 'CONFIG_INVALID'
}

/** Reads the configuration. An empty variable counts as absent. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config => {
  const variables = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(variables)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const meaning = Object.entries(settings).find(([key]) => key === name)?.[1].description ?? ''
    return `  ${name}="${variables[name] ?? ''}": ${issue.message}. ${meaning}`
  })
  throw new ConfigInvalid(
    `The configuration has ${problems.length} problem(s):\n${problems.join('\n')}`,
  )
}
