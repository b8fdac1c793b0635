import * as z from 'zod'
import { defaultLocale, Locale } from '../../../schema/vocabulary/language/index.ts'

const number = (min: number, max: number, defaultValue: number) =>
  z.coerce.number().int().min(min).max(max).default(defaultValue)

const onOrOff = z.enum(['on', 'off']).default('on')

/** Every environment variable that the hub reads. */
export const settings = {
  PORT: number(0, 65_535, 4000).describe('Port of the gateway; 0 uses any free port.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the gateway listens on.'),
  MONITORING_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe(
      'Port of /healthz, /readyz and /metrics of this process, which are then not on PORT; left out: on PORT.',
    ),
  MONITORING_HOST: z
    .string()
    .optional()
    .describe('Address that MONITORING_PORT listens on; left out: HOST.'),
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
    .default(defaultLocale)
    .describe(
      'Language of names and messages for clients that ask for none, and of webhooks: ZH_HANT, ZH_HANS or EN. Default ZH_HANS.',
    ),
  LC_ALL: z
    .string()
    .optional()
    .describe('Language of what commands print, before LC_MESSAGES and LANG.'),
  LC_MESSAGES: z.string().optional().describe('Language of what commands print, before LANG.'),
  LANG: z
    .string()
    .optional()
    .describe('Language of what commands print, e.g. zh_CN.UTF-8; else HUB_LOCALE.'),
  HUB_POLL_MS: number(20, 60_000, 1000).describe(
    'Interval at which logs are read without an announcement, milliseconds.',
  ),
  DATABASE_URL: z
    .url({ protocol: /^mysql$/ })
    .optional()
    .describe('mysql://user:password@host:3306/prefix; left out: SQLite files under HUB_DATA.'),
  JWKS_ISSUER: z
    .string()
    .optional()
    .describe(
      'Issuer of an OpenID Connect provider whose tokens are accepted besides those of the hub’s own key; needs JWKS_AUDIENCE.',
    ),
  JWKS_AUDIENCE: z
    .string()
    .optional()
    .describe('The audience that tokens of the provider must have, or several: hub,hub-test.'),
  JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Key set (JWKS) of the provider; left out: its discovery document names it.'),
  JWKS_ROLES: z
    .string()
    .optional()
    .describe(
      'File, or JSON text, that maps claims of the provider to roles of units; left out: a claim “roles” lists role@unit.',
    ),
  JWKS_CLOCK_SKEW: number(0, 600, 30).describe(
    'Seconds by which the clocks of the provider and of the hub may differ.',
  ),
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
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'The only documents that the gateway executes: a JSON file of texts by SHA-256 hash, or a folder of such files and .graphql files.',
    ),
  INTROSPECTION: onOrOff.describe('Whether clients may ask for the schema: on or off.'),
  PLAYGROUND: onOrOff.describe(
    'Whether GraphiQL is served at /: on or off. It needs INTROSPECTION to help with writing.',
  ),
  DASHBOARD: onOrOff.describe('Whether the dashboard is served at /dashboard: on or off.'),
  CORS_ORIGINS: z
    .string()
    .regex(
      /^(\*|https?:\/\/[^/,\s]+(,https?:\/\/[^/,\s]+)*)$/,
      'must be * or read https://host,https://host:port',
    )
    .default('*')
    .describe('Origins whose pages may read responses: https://host,…; * is any.'),
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
