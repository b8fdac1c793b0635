import { z } from 'zod'
import { Locale } from '../../../schema/vocabulary/index.ts'

const number = (from: number, to: number, otherwise: number) =>
  z.coerce.number().int().min(from).max(to).default(otherwise)

/** Every environment variable the hub reads. */
export const settings = {
  PORT: number(0, 65_535, 4000).describe('Port of the gateway; 0 takes any free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address the gateway listens on.'),
  HUB_DATA: z.string().default('data').describe('Folder of the embedded databases and the key.'),
  HUB_KEY: z.string().optional().describe('File of the hub key; default <HUB_DATA>/hub.jwk.'),
  HUB_NOW: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Starts the clock at this moment instead of now, e.g. 2018-10-29T09:00:00+08:00.'),
  HUB_LOCALE: z
    .enum(Locale)
    .default(Locale.ZH_HANT)
    .describe('Writing of names: HANT, HANS or EN.'),
  HUB_POLL_MS: number(20, 60_000, 1000).describe('How often logs are looked at without a hint.'),
  DATABASE_URL: z
    .url({ protocol: /^mysql$/ })
    .optional()
    .describe('mysql://user:password@host:3306/prefix; left out: SQLite files under HUB_DATA.'),
  JWKS_URL: z.url().optional().describe('Accepts tokens signed by these keys besides its own.'),
  JWKS_ISSUER: z.string().optional().describe('Issuer those tokens must name.'),
  JWKS_AUDIENCE: z.string().optional().describe('Audience those tokens must name.'),
  SUBGRAPH_URLS: z
    .string()
    .regex(
      /^[a-z-]+=https?:\/\/[^,|]+(\|https?:\/\/[^,|]+)*(,[a-z-]+=https?:\/\/[^,|]+(\|https?:\/\/[^,|]+)*)*$/,
      'must read name=http://host:port,…',
    )
    .optional()
    .describe(
      'Where the services run, for separate processes: name=http://host:port,…; replicas: name=url|url.',
    ),
  NATS_URL: z
    .string()
    .regex(/^(nats|tls):\/\/[^,]+(,(nats|tls):\/\/[^,]+)*$/, 'must read nats://host:port,…')
    .optional()
    .describe(
      'NATS servers that tell separate processes of each other’s writes; nats://a,nats://b.',
    ),
  HUB_NAME: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/, 'must be letters, digits, - and _')
    .default('openness')
    .describe('Tells this hub from others on the same NATS.'),
  WEBHOOK_PRIVATE: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('Whether webhooks may call private addresses and plain http: allow or refuse.'),
  RATE_LIMIT: number(0, 100_000_000, 60_000).describe(
    'Operations a minute that are executed for one viewer, or one address without a token; answers from the cache are free; 0: no limit.',
  ),
  TRUSTED_PROXIES: number(0, 10, 0).describe(
    'How many proxies in front of the gateway add to X-Forwarded-For.',
  ),
  EVIDENCE_EVERY: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_080)
    .optional()
    .describe('Minutes between looks for claimed pages that are due; left out: none are visited.'),
  EVIDENCE_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be an e-mail or web address')
    .optional()
    .describe(
      'Whom sites may write to about the visits; sent with each, e.g. mailto:hub@example.cn.',
    ),
  EVIDENCE_RECHECK_DAYS: number(1, 3_650, 30).describe(
    'Days after which a page that was seen is looked at again.',
  ),
  EVIDENCE_PRIVATE: z
    .enum(['allow', 'refuse'])
    .default('refuse')
    .describe('Whether claimed pages may lie in private networks: allow or refuse.'),
  EVIDENCE_PER_HOST: number(1, 16, 1).describe('Visits to one host at once.'),
  EVIDENCE_PAUSE_MS: number(0, 600_000, 2_000).describe('Pause after each visit to a host.'),
  EVIDENCE_TIMEOUT_MS: number(100, 600_000, 30_000).describe('How long one answer may take.'),
  EVIDENCE_MAX_BYTES: number(1_000, 1_000_000_000, 8_000_000).describe(
    'The largest page that is read, in bytes, packed or not.',
  ),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level that is logged.'),
} as const

const schema = z.object(settings)

export type Config = Readonly<z.infer<typeof schema>>

/** Thrown at start with every problem at once. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid'
  /** Its message is all that a person needs. */
  readonly code = 'CONFIG_INVALID'
}

/** Reads the configuration. An empty variable counts as not set. */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const meaning = Object.entries(settings).find(([key]) => key === name)?.[1].description ?? ''
    return `  ${name}="${given[name] ?? ''}": ${issue.message}. ${meaning}`
  })
  throw new ConfigInvalid(
    `The configuration has ${problems.length} problem(s):\n${problems.join('\n')}`,
  )
}
