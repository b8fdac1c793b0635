import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** The network bits of an IPv6 address that one household or office has; it may change the rest at will. */
const networkBits = 64

/**
 * The trusted address of a client. Anybody can write the entries of `X-Forwarded-For` left of the trusted proxies' own.
 * @param proxies the number of trusted proxies in front of the gateway that append to that header
 */
export const clientAddress = (
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
