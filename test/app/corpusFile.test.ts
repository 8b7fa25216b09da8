import { expect, test } from 'vitest'
import { corpusAmong } from '../../src/app/corpusFile'

const file = (name: string, text: string, size = text.length): File => {
  const made = new File([text], name)
  Object.defineProperty(made, 'size', { value: size })
  return made
}

test.each([
  ['data.json', '{"format":"youju-corpus"', 100],
  ['theirs.json', '{"pages":[', 2_000_001],
])('%s is a corpus', async (name, text, size) => {
  const one = file(name, text, size)
  expect(await corpusAmong([file('page.txt', 'x'), one])).toBe(one)
})

test.each([
  ['page.txt', 'youju-corpus', 100],
  ['work.json', '{"declined":[],"format":"youju-session"', 100],
  ['work on a large table.json', '{"declined":["known:a"],"format":"youju-session"', 9_000_000],
  ['small.json', '{}', 100],
])('%s is none', async (name, text, size) => {
  expect(await corpusAmong([file(name, text, size)])).toBeNull()
})
