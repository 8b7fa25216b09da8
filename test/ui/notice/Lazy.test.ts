import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import '../support/browserStubs'
import EmptyResult from '../../../src/ui/notice/EmptyResult.svelte'
import Lazy from '../../../src/ui/notice/Lazy.svelte'
import { wordsIn } from '../../../src/ui/words'

const words = wordsIn.en

/** A network that is down as often as is said. */
function lazy(failures: number) {
  let asked = 0
  const fetch = vi.fn(() =>
    asked++ < failures ? Promise.reject(new Error('offline')) : Promise.resolve({ default: EmptyResult }),
  )
  const onclose = vi.fn()
  const props = { words, fetch, props: { words, onclear: () => undefined }, onclose }
  render(Lazy, { props: props as never })
  return { fetch, onclose }
}

test('the part stands there as soon as it has come', async () => {
  const { fetch } = lazy(0)
  expect(await screen.findByText(words.empty.title)).toBeTruthy()
  expect(fetch).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what did not come is said, and tried again as often as the reader likes', async () => {
  const user = userEvent.setup()
  lazy(2)
  const again = () => screen.findByRole('button', { name: words.chart.again })
  await user.click(await again())
  await user.click(await again())
  expect(await screen.findByText(words.empty.title)).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('or let be', async () => {
  const { onclose } = lazy(1)
  await userEvent.setup().click(await screen.findByRole('button', { name: words.notices.dismiss }))
  expect(onclose).toHaveBeenCalledOnce()
})
