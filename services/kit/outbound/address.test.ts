import { expect, it } from 'vitest'
import { isPublic } from './address.ts'

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
])('isPublic is false for %s', (address) => {
  expect(isPublic(address)).toBe(false)
})

it.each(['1.1.1.1', '172.32.0.1', '::ffff:1.1.1.1', '2606:4700:4700::1111', '2400:3200::1'])(
  'isPublic is true for %s',
  (address) => {
    expect(isPublic(address)).toBe(true)
  },
)
