/**
 * A session as JSON, and back: `encodeSession` writes it in one order, so that the same work gives the same bytes;
 * `decodeSession` checks a file whole before any of it is used, and says in plain words what is wrong and where.
 * Knows no store and no extraction.
 */
import * as v from 'valibot'
import { err, ok, type Result } from '../base/result'
import type { Span } from '../base/span'
import type { PageId } from './figure'
import { byRef, type Session } from './session'
import { sessionFormat, sessionSchema, sessionVersion } from './sessionSchema'

/** A session with the texts that its reader wants inside. */
export interface SessionFile {
  readonly session: Session
  readonly texts: ReadonlyMap<PageId, string>
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Brings a session into the one order that it is written in. Nothing of its meaning hangs on the order. */
export function canonicalSession(session: Session): Session {
  return {
    pages: [...session.pages].sort(byId),
    stories: [...session.stories].sort(byId),
    statistics: session.statistics
      .map((one) => ({ ...one, figures: [...one.figures].sort(byRef), sameAs: [...one.sameAs].sort() }))
      .sort(byId),
    declined: [...new Set(session.declined)].sort(),
  }
}

/** The fields of a row in one order, however the row was made. */
function inOrder(_key: string, given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  return Object.fromEntries(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Writes a session; of the pages' texts only those that are given. */
export function encodeSession({ session, texts }: SessionFile): string {
  const { pages, stories, statistics, declined } = canonicalSession(session)
  const pair = ({ start, end }: Span): readonly [number, number] => [start, end]
  const written = {
    format: sessionFormat,
    version: sessionVersion,
    pages: pages.map(({ figures, ...rest }) => ({
      ...rest,
      ...(texts.has(rest.id) && { text: texts.get(rest.id) }),
      figures: figures.map(({ start, end, ...said }) => ({ span: [start, end], ...said })),
    })),
    stories: stories.map(({ printings, ...rest }) => ({
      ...rest,
      printings: printings.map((one) => ({ ...one, pieces: one.pieces.map(pair) })),
    })),
    statistics,
    declined,
  }
  return `${JSON.stringify(written, inOrder, 1)}\n`
}

/** Reads a session, or says what is wrong with it and where. */
export function decodeSession(json: string): Result<SessionFile> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return err(`no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = v.safeParse(sessionSchema, parsed)
  if (!read.success) {
    const [issue] = read.issues
    const path = v.getDotPath(issue)
    return err(path === null ? issue.message : `${path}: ${issue.message}`)
  }
  const { pages, stories, statistics, declined } = read.output
  const texts = new Map(pages.flatMap((one) => (one.text === undefined ? [] : [[one.id, one.text] as const])))
  const bare = pages.map(({ text: _text, ...rest }) => rest)
  return ok({ session: { pages: bare, stories, statistics, declined }, texts })
}
