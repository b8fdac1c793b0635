import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Thrown for a name or address in a private network, which the hub does not call. */
export class PrivateNetwork extends Error {
  override readonly name = 'PrivateNetwork'

  constructor(host: string) {
    super(`${host} is, or resolves to, an address in a private network`)
  }
}

/** Whether an IP address is public: not loopback, private, link-local, multicast … */
export const isPublic = (address: string): boolean => {
  const parsed = ipaddr.process(address)
  // ipaddr treats the deprecated form ::a.b.c.d as public.
  const isCompatible =
    parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0)
  return parsed.range() === 'unicast' && !isCompatible
}

/** The host of a URL if it is an IP address, for which no name is looked up. */
export const bareAddress = ({ hostname }: URL): string | undefined => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) ? host : undefined
}

/** Resolves a name to public addresses only. The connection uses the checked addresses, which prevents DNS rebinding. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return callback(error ?? new Error(`${hostname} has no address`), '', 0)
    if (!addresses.every(({ address }) => isPublic(address)))
      return callback(new PrivateNetwork(hostname), '', 0)
    if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
