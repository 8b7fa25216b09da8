import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import '../support/browserStubs'
import Citation from '../../../src/ui/detail/Citation.svelte'
import { wordsIn } from '../../../src/ui/words'

function show(writeText: (text: string) => Promise<void>) {
  const user = userEvent.setup()
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  render(Citation, { words: wordsIn.en, text: 'Xinhua, 4 Nov 2024.' })
  return user
}

test('copies and says so', async () => {
  const copied: string[] = []
  const user = show(async (text) => void copied.push(text))
  await user.click(screen.getByRole('button', { name: 'Copy citation' }))
  expect(copied).toEqual(['Xinhua, 4 Nov 2024.'])
  expect(screen.getByRole('status').textContent).toContain('Copied')
})

test('a refusal is said, with what to do instead; the text stays', async () => {
  const user = show(() => Promise.reject(new Error('denied')))
  await user.click(screen.getByRole('button', { name: 'Copy citation' }))
  expect(screen.getByRole('status').textContent).toContain('select the text above')
  expect(screen.getByText('Xinhua, 4 Nov 2024.')).toBeTruthy()
})
