import { describe, expect, test, vi } from 'vitest'
import { isOwnAddress, setTrustedTypes, trustedMarkup } from '../../src/app/trustedTypes'

describe('addresses of scripts', () => {
  const page = 'https://a.example/repo/?q=1'
  test.each(['./assets/page.worker-1.js', 'https://a.example/x.js', 'blob:https://a.example/1-2'])(
    '%s is our own',
    (address) => expect(isOwnAddress(address, page)).toBe(true),
  )
  test.each([
    'https://b.example/x.js',
    '//b.example/x.js',
    'http://a.example/x.js',
    'blob:https://b.example/1-2',
    'data:text/javascript,1',
    'javascript:alert(1)',
  ])('%s is not', (address) => expect(isOwnAddress(address, page)).toBe(false))

  test('a page opened from disk has its own files and texts, and still no data', () => {
    const disk = 'file:///home/reader/youju.html'
    expect(isOwnAddress('blob:null/1-2', disk)).toBe(true)
    expect(isOwnAddress('data:text/javascript,1', disk)).toBe(false)
  })
})

test('nothing becomes markup but nothing', () => {
  expect(trustedMarkup('')).toBe('')
  expect(() => trustedMarkup('<b>')).toThrow(TypeError)
})

test('the rules are the default of the page; a browser without them is left alone', () => {
  const createPolicy = vi.fn()
  setTrustedTypes({ trustedTypes: { createPolicy } })
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('default', expect.any(Object))
  expect(() => setTrustedTypes({})).not.toThrow()
})
