import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { err, ok } from '../../../src/base/result'
import { indexCorpus } from '../../../src/corpus'
import type { PagePicture } from '../../../src/model/pagePicture'
import { ReadingDesk } from '../../../src/ui/reader/desk.svelte'
import PageList from '../../../src/ui/reader/PageList.svelte'
import { readerWords } from '../../../src/ui/reader/readerWords'
import { wordsIn } from '../../../src/ui/words'
import { directWork } from '../../support/directWork'
import { blankEdition } from '../../support/ownPages'
import '../support/browserStubs'

const picture: PagePicture = {
  width: 600,
  height: 800,
  runs: [],
  draw: () => Promise.reject(new Error('not drawn')),
  close: () => undefined,
}

async function show(language: 'zh' | 'en', shown: PagePicture | null): Promise<void> {
  const done = async () => ok(undefined)
  const desk = new ReadingDesk({
    edition: blankEdition,
    work: directWork(blankEdition),
    read: async ({ name }) =>
      ok({ name, text: '路', encoding: 'utf-8', unreadable: 0, issued: null, figures: [], match: null }),
    openSheets: async () => err({ kind: 'encrypted' }),
    store: { load: async () => ok([]), save: done, remove: done, clear: done },
    remember: () => undefined,
  })
  await desk.add([new File(['路'], 'page.txt')])
  desk.sheets.show('page.txt', shown)
  const index = indexCorpus(blankEdition)
  render(PageList, { words: wordsIn[language], said: readerWords[language], index, desk })
}

test.each(['zh', 'en'] as const)(
  'a reader who keeps a PDF is told, in %s, that its picture is not kept; before that, what keeping does',
  async (language) => {
    const said = readerWords[language]
    await show(language, picture)
    expect(screen.queryByText(said.pictureNote)).toBeNull()
    screen.getByText(said.keepNote)
    await userEvent.click(screen.getByRole('checkbox'))
    await screen.findByText(said.pictureNote)
    expect(screen.queryByText(said.keepNote)).toBeNull()
  },
)

test('a page without a picture has no such note', async () => {
  await show('zh', null)
  await userEvent.click(screen.getByRole('checkbox'))
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  screen.getByText(readerWords.zh.keepNote)
  expect(screen.queryByText(readerWords.zh.pictureNote)).toBeNull()
})
