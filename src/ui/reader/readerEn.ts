/** The page reader in English. */
import { megabytes } from './megabytes'
import type { ReaderWords } from './readerWords'

export const readerEn: ReaderWords = {
  title: 'Check against the page',
  close: 'Close',
  intro:
    'Drop the text of a page that you hold, and every number of the charts is shown in its sentence. Files are opened in this browser alone; nothing is uploaded.',
  choose: 'Choose files',
  drop: 'or drop them anywhere on this page',
  forms:
    '.txt, .md, .html, .pdf with a text layer, or work saved here as .json; UTF-8, UTF-16 or GB18030; the .json of another corpus opens in place of this one',
  paste: {
    open: 'Paste text',
    keys: 'or press Ctrl+V',
    text: 'Text of the page',
    name: 'Name',
    issued: 'Date of issue',
    issuedNote: 'Tells which year “4 November” belongs to; may stay empty.',
    read: 'Read it',
    cancel: 'Leave it',
    unnamed: 'Pasted text',
  },
  sheets: {
    ask: (name, count) => `“${name}” has ${count} pages. Which are to be read?`,
    which: 'Pages, as 1-3, 5',
    invalid: (count, most) => `Write pages from 1 to ${count}, as 1-3, 5; at most ${most} at once.`,
    read: 'Read them',
    cancel: 'Leave it',
  },
  picture: {
    title: 'Picture of the page',
    show: 'Picture',
    closer: 'Closer',
    whole: 'Whole page',
    failed: 'The picture could not be drawn; the text can still be used.',
  },
  atHand: 'Pages at hand',
  remove: (name) => `Remove “${name}”`,
  same: (page) => `${page}, character for character`,
  copy: (page, percent, found, all) =>
    `another copy of ${page}: ${found} of ${all} numbers found, ${percent} sure`,
  unknown: (numbers) => `not a page of this edition; ${numbers} statistical numbers read`,
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', gb18030: 'GB18030' },
  unreadable: (count) => `${count} characters cannot be read`,
  keep: 'Keep on this device',
  keepNote: 'Otherwise forgotten when you leave.',
  pictureNote: 'Pictures of PDF pages are not kept, only their text: drop the file again to see them.',
  reading: (name, stage, waiting) => `“${name}”: ${stage}${waiting > 0 ? `; ${waiting} more waiting` : ''}`,
  stages: { decode: 'reading the text', extract: 'finding numbers', locate: 'comparing pages' },
  cancel: 'Cancel',
  fault: (name, reason) => `“${name}” ${reason}`,
  faults: {
    empty: () => 'holds no text.',
    binary: () => 'is not text, or its encoding is unknown; .txt, .md, .html and .pdf can be read.',
    'too-large': ({ bytes, most }) =>
      `has ${megabytes(bytes)}, more than the ${megabytes(most)} that are read; it was left unread. Take one page only.`,
    unreadable: ({ reason }) => `cannot be opened: ${reason}`,
    'too-slow': ({ seconds }) => `was not read within ${seconds} seconds and was given up.`,
    cancelled: () => 'was cancelled.',
    failed: ({ reason }) => `could not be read: ${reason}`,
    'no-text-layer': () =>
      'has no text layer; it is probably a scanned picture. Run text recognition (OCR) on it, or paste the text.',
    encrypted: () => 'is protected by a password. Remove the password and drop it again.',
    'broken-pdf': ({ reason }) => `is not a sound PDF and cannot be read: ${reason}`,
    'too-dense': ({ most }) =>
      `has its text in more than ${most} pieces; it was left unread. Try another file, or paste the text.`,
    'no-session': ({ reason }) => `is no work saved here: ${reason}`,
  },
  storeFaults: {
    full: () => 'The storage of this device is full; pages are not kept, but stay usable now.',
    forbidden: () => 'The browser does not allow storage; pages are not kept, but stay usable now.',
    broken: ({ reason }) => `Storage failed; pages are not kept, but stay usable now: ${reason}`,
  },
  dismiss: 'Dismiss',
  previous: 'Previous',
  next: 'Next',
  place: (at, all) => `${at} of ${all}`,
  kinds: {
    quantity: 'statistic',
    date: 'date',
    ordinal: 'ordinal',
    name: 'number in a name',
    rhetorical: 'figure of speech',
    layout: 'note of the layout',
  },
  sure: (percent) => `place ${percent} sure`,
  notPlotted: 'not among the data of this edition',
  noneLooked: 'Step through with Next (keys n and p)',
  notHere: 'No page at hand prints this, or its page has not been dropped yet.',
  text: 'Text of the page',
}
