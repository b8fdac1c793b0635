import { GraphQLError, GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars'

/** A moment, ISO 8601 with zone; responses are in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description:
    'A moment, ISO 8601 with a zone, e.g. 2018-10-31T09:00:00.000Z. Responses are in UTC.',
})

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const Day = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day in Asia/Shanghai, e.g. 2018-10-31.',
})

const webAddress = (value: unknown): string => {
  const address: unknown = GraphQLURL.parseValue(value)
  if (address instanceof URL && /^https?:$/.test(address.protocol)) return address.toString()
  throw new GraphQLError('A URL must start with http:// or https://')
}

/** A web address. Only http and https are allowed, which excludes javascript: links. */
export const WebAddress = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'A web address starting with http:// or https://.',
  specifiedByURL: 'https://url.spec.whatwg.org',
  serialize: String,
  parseValue: webAddress,
  parseLiteral: (node) => webAddress('value' in node ? node.value : undefined),
})
