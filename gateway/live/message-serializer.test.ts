import { expect, it } from 'vitest'
import { messageSerializer } from './message-serializer.ts'

it('the message serializer writes what JSON.stringify writes, and serializes a payload once', () => {
  const text = messageSerializer()
  let times = 0
  const payload = { payload: 1, data: { toJSON: () => ({ times: (times += 1) }) } }
  const write = (message: object) =>
    text.complete(JSON.stringify(message, (key, value) => text.replacer(key, value)))
  expect(['a', 'b'].map((id) => write({ id, type: 'next', payload }))).toEqual([
    '{"id":"a","type":"next","payload":{"payload":1,"data":{"times":1}}}',
    '{"id":"b","type":"next","payload":{"payload":1,"data":{"times":1}}}',
  ])
  expect(write({ type: 'connection_ack' })).toBe('{"type":"connection_ack"}')
  expect(write({ type: 'error', payload: [] })).toBe('{"type":"error","payload":[]}')
})
