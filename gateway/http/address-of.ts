import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** The network bits of an IPv6 address that one household or office has; the rest it may change at will. */
const networkBits = 64

/**
 * The address that a request comes from, as far as it can be trusted: what is written left of the trusted proxies' own
 * entries in `X-Forwarded-For` anybody can write. @param proxies how many stand in front and add to that header
 */
export const addressOf = (
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: number,
): string => {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return networkOf(named || (socket.remoteAddress ?? ''))
}

const networkOf = (text: string): string => {
  if (!ipaddr.isValid(text)) return text
  const address = ipaddr.process(text)
  if (!(address instanceof ipaddr.IPv6)) return address.toString()
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${networkBits}`).toString()
}
