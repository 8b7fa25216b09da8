/**
 * Codecs of single values of an address: text, choice, list, date, switch, sorting. Each is an inverse
 * pair; `encode` gives null for the default, `decode` a reason where the text is no such value.
 */
import { calendarInterval } from '../base/edtf'
import { err, ok, type Result } from '../base/result'
import { sortColumns, type Sort } from '../model/view'
import type { NoticeReason } from './notice'
import { joinList, splitList } from './queryString'

/** A bad value, or the bad part of a list; what is good of a list is kept in `rest`. */
export interface Refusal<T> {
  readonly reason: NoticeReason
  readonly value: string
  readonly rest: T
}

export interface ValueCodec<T> {
  /** The text of a value, null where it is the default. */
  readonly encode: (value: T) => string | null
  readonly decode: (text: string) => Result<T, Refusal<T>>
  readonly fallback: T
  /** A list takes all occurrences of its key, a single value only the first. */
  readonly many: boolean
}

/** Free text; empty by default. */
export const textCodec: ValueCodec<string> = {
  encode: (value) => (value === '' ? null : value),
  decode: ok,
  fallback: '',
  many: false,
}

/** A name, or null by default. */
export function nameCodec<T extends string>(make: (text: string) => T): ValueCodec<T | null> {
  return {
    encode: (value) => value,
    decode: (text) => ok(text === '' ? null : make(text)),
    fallback: null,
    many: false,
  }
}

/** `1` or, by default, nothing. */
export const switchCodec: ValueCodec<boolean> = {
  encode: (value) => (value ? '1' : null),
  decode: (text) =>
    text === '1' || text === '0'
      ? ok(text === '1')
      : err({ reason: 'not-a-choice', value: text, rest: false }),
  fallback: false,
  many: false,
}

/** One of a few words. */
export function choiceCodec<T extends string>(choices: readonly T[], fallback: T): ValueCodec<T> {
  return {
    encode: (value) => (value === fallback ? null : value),
    decode: (text) => {
      const choice = choices.find((c) => c === text)
      return choice === undefined ? err({ reason: 'not-a-choice', value: text, rest: fallback }) : ok(choice)
    },
    fallback,
    many: false,
  }
}

/** One of a few values, each by its own word in the address; null by default. */
export function wordCodec<T extends string>(
  pairs: readonly (readonly [value: T, word: string])[],
): ValueCodec<T | null> {
  return {
    encode: (value) => pairs.find(([own]) => own === value)?.[1] ?? null,
    decode: (text) => {
      const pair = pairs.find(([, word]) => word === text)
      if (pair || text === '') return ok(pair?.[0] ?? null)
      return err({ reason: 'not-a-choice', value: text, rest: null })
    },
    fallback: null,
    many: false,
  }
}

/** A list of names, each once; empty by default. `make` gives undefined for a name that can't be. */
export function listCodec<T extends string>(
  make: (text: string) => T | undefined,
  write: (item: T) => string = (item) => item,
): ValueCodec<readonly T[]> {
  return {
    encode: (items) => (items.length === 0 ? null : joinList(items.map(write))),
    decode: (text) => {
      const names = [...new Set(splitList(text))].filter((name) => name !== '')
      const made = names.map(make)
      const items = made.filter((item) => item !== undefined)
      const bad = names.filter((_, i) => made[i] === undefined)
      return bad.length === 0 ? ok(items) : err({ reason: 'not-a-choice', value: joinList(bad), rest: items })
    },
    fallback: [],
    many: true,
  }
}

/** A year, month or day; null by default. */
export const dateCodec: ValueCodec<string | null> = {
  encode: (value) => value,
  decode: (text) => {
    if (text === '') return ok(null)
    return calendarInterval(text) === undefined
      ? err({ reason: 'not-a-date', value: text, rest: null })
      : ok(text)
  },
  fallback: null,
  many: false,
}

/** `value`, `-value`: a column, descending with a minus. */
export function sortCodec(fallback: Sort): ValueCodec<Sort> {
  return {
    encode: ({ column, descending }) => {
      const isDefault = column === fallback.column && descending === fallback.descending
      return isDefault ? null : `${descending ? '-' : ''}${column}`
    },
    decode: (text) => {
      const descending = text.startsWith('-')
      const column = sortColumns.find((c) => c === (descending ? text.slice(1) : text))
      return column === undefined
        ? err({ reason: 'not-a-choice', value: text, rest: fallback })
        : ok({ column, descending })
    },
    fallback,
    many: false,
  }
}
