// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, escaped, xmlDocument } from '../../../src/collate/apparatus/xml'

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

describe('xml', () => {
  test('marks are escaped, missing attributes left out', () => {
    const xml = xmlDocument(
      element('a', { title: '"<&>"', none: null }, element('b', {}, 'x < y & z'), element('c', {})),
    )
    expect(xml).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a title="&quot;&lt;&amp;&gt;&quot;">\n  <b>x &lt; y &amp; z</b>\n  <c/>\n</a>\n',
    )
  })

  test('what XML forbids is replaced, what it allows stays', () => {
    expect(escaped('\u0000\u000b\ud800x')).toBe('\uFFFD\uFFFD\uFFFDx')
    expect(escaped('𠮷\t\n好')).toBe('𠮷\t\n好')
  })

  test('any text comes back from a parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (attribute, text) => {
        const document = parsed(xmlDocument(element('a', { b: attribute.replace(/\s/g, ' ') }, `.${text}`)))
        expect(document.querySelector('parsererror')).toBeNull()
        expect(document.documentElement.textContent).toBe(
          `.${text.replace(/\r\n?/g, '\n').replace(CONTROL, '\uFFFD')}`,
        )
      }),
    )
  })
})

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
