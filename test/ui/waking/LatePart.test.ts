import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import '../support/browserStubs'
import EmptyResult from '../../../src/ui/notice/EmptyResult.svelte'
import LatePart from '../../../src/ui/waking/LatePart.svelte'
import { shelf } from '../../../src/ui/waking/shelf.svelte'
import { wordsIn } from '../../../src/ui/words'

const words = wordsIn.en
const own = { words, onclear: () => undefined }
const text = words.empty.title

test('in a page that came without it the part stands there as soon as it has arrived', async () => {
  render(LatePart, {
    props: { name: 'empty', shelf: shelf(() => Promise.resolve(EmptyResult)), props: own } as never,
  })
  expect(screen.queryByText(text)).toBeNull()
  expect(await screen.findByText(text)).toBeTruthy()
})

test('a part that is there stands there at once', async () => {
  const there = shelf(() => Promise.resolve(EmptyResult))
  await there.bring()
  render(LatePart, { props: { name: 'empty', shelf: there, props: own } as never })
  expect(screen.getByText(text)).toBeTruthy()
})
