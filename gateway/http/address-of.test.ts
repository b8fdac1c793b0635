import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { addressOf } from './address-of.ts'

const from = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress } as IncomingMessage['socket'],
  headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
})

it.each([
  ['believes no header without proxies', from('10.0.0.1', '1.2.3.4'), 0, '10.0.0.1'],
  ['takes what the one proxy wrote', from('10.0.0.1', '6.6.6.6, 1.2.3.4'), 1, '1.2.3.4'],
  ['takes what the outer of two wrote', from('10.0.0.1', '6.6.6.6,1.2.3.4,10.0.0.9'), 2, '1.2.3.4'],
  ['takes the connection when a proxy wrote nothing', from('10.0.0.1'), 1, '10.0.0.1'],
  ['knows IPv4 in IPv6 clothes', from('::ffff:1.2.3.4'), 0, '1.2.3.4'],
  ['takes an IPv6 network for one address', from('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::'],
])('%s', (_, request, proxies, expected) => {
  expect(addressOf(request, proxies)).toBe(expected)
})
