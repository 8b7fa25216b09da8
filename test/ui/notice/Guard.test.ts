import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { expect, test } from 'vitest'
import '../support/browserStubs'
import Guard from '../../../src/ui/notice/Guard.svelte'
import { wordsIn } from '../../../src/ui/words'

test('a part that fails says why and can be tried again', async () => {
  let broken = true
  const children = createRawSnippet(() => ({
    render: () => {
      if (broken) throw new Error('no such thing')
      return '<p>here it is</p>'
    },
  }))
  render(Guard, { words: wordsIn.en, children })
  expect(screen.getByRole('alert').textContent).toContain('no such thing')
  broken = false
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('here it is')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
