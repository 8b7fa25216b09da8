/** Opening a corpus, in English. */
import type { OpeningWords } from './openingWords'

export const openingEn: OpeningWords = {
  opening: (name) => `Opening “${name}”`,
  stages: {
    fetch: 'fetching',
    parse: 'reading',
    check: 'checking every row',
    index: 'indexing',
    arrive: 'setting the page',
  },
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  failed: (name) => `“${name}” was not opened`,
  stays: 'The page still shows the corpus from before.',
  more: (count) => `and ${count} more`,
  refused: {
    elsewhere:
      'It is on another site. Only files of this page’s own site can be opened: put the file beside this page, or drop it here.',
    outside:
      'It is not within the folder of this page. Give a relative path without “..”, like corpus=sets/2024.json.',
    'not-json': 'It is no .json file. Give the name of a corpus file, like corpus=sets/2024.json.',
    device:
      'It was dropped from a device, and the address holds nothing of its content. Drop that file onto the page once more.',
    disk: 'This page was opened from a disk, and the browser lets it read no file beside it. Drop the corpus file here.',
  },
  empty: 'The file is empty.',
  notJson: (message) =>
    `It is not whole JSON: ${message}. It may have been cut short; fetch it or make it again.`,
  notCorpus:
    'It is JSON, but no corpus of Youju (it lacks "format": "youju-corpus"). Make it with youju ingest.',
  version: (found, expected) =>
    `It is a corpus of version ${found}; this page reads version ${expected}. Make it again with youju ingest of the same release.`,
  broken: (places) =>
    `${places} places of the corpus break its rules, so none of it was loaded. Correct the file, or make it again:`,
  charts: 'Its charts are faulty, so none of it was loaded. Correct them in the file:',
  notFound: (status) => `The site has no such file (${status}). Check the name after corpus=.`,
  unreachable: (reason) => `It can’t be fetched: ${reason}. Check the network and try again.`,
  tooLarge: (size, most) => `It has ${size}, and ${most} is the most. Divide it by date or by topic.`,
  broke: (reason) => `It failed to open: ${reason}`,
  cancelled: 'Cancelled.',
  line: 'Another corpus',
  hash: (short) => `SHA-256 ${short}…`,
  back: 'Back to this site’s corpus',
  another: 'Open another file',
}
