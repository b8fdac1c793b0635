import { expect, it } from 'vitest'
import { TouchedTags } from './touched-tags.ts'

const touch = (records: number): TouchedTags => {
  const touched = new TouchedTags()
  touched.add('Unit')
  for (let no = 0; no < records; no += 1)
    for (const tag of [`Book:${no}`, 'Book@CITY-350200', 'Book']) touched.add(tag)
  return touched
}

it('a short transaction has the tags of its records', () => {
  expect(touch(2).all).toEqual(['Unit', 'Book:0', 'Book@CITY-350200', 'Book', 'Book:1'])
})

it('a long transaction has the tags of its entities, which cover all of their records', () => {
  const touched = touch(10_000)
  touched.add('Copy:1')
  expect(touched.all).toEqual(['Copy:1', 'Unit', 'Unit:*', 'Book', 'Book:*'])
})
