import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

const from = (remoteAddress: string, forwarded?: string) => ({
  socket: { remoteAddress } as IncomingMessage['socket'],
  headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
})

it.each([
  ['ignores the header without proxies', from('10.0.0.1', '1.2.3.4'), 0, '10.0.0.1'],
  ['is the entry that the one proxy wrote', from('10.0.0.1', '6.6.6.6, 1.2.3.4'), 1, '1.2.3.4'],
  [
    'is the entry that the outer of two proxies wrote',
    from('10.0.0.1', '6.6.6.6,1.2.3.4,10.0.0.9'),
    2,
    '1.2.3.4',
  ],
  ['is the peer address when a proxy wrote nothing', from('10.0.0.1'), 1, '10.0.0.1'],
  ['is the IPv4 address of a mapped IPv6 address', from('::ffff:1.2.3.4'), 0, '1.2.3.4'],
  ['is the network of an IPv6 address', from('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::'],
])('the client address %s', (_, request, proxies, expected) => {
  expect(clientAddress(request, proxies)).toBe(expected)
})
