import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlText } from '../../src/worker/htmlText'

describe('htmlText', () => {
  test.each([
    ['<p>共<b>3496</b>家</p><p>近800个</p>', '共3496家\n\n近800个'],
    ['一<br>二<BR/>三', '一\n二\n三'],
    ['&ldquo;3496&#23478;&#x5bb6;&rdquo; &lt; 5&nbsp;%', '“3496家家” < 5 %'],
    ['增长<6.7%，a<b', '增长<6.7%，a'],
    ['<!doctype html><html><head><title>题</title><style>p{}</style></head><body>文</body></html>', '文'],
    ['<script>alert("</p>")</script>文<style>a{}</style>', '文'],
    ['<!-- <p>不是文</p> -->文', '文'],
    ['<img src=x onerror=alert(1)>文<svg onload=alert(2)><text>图</text></svg>', '文'],
    ['&unknown; &#0; &#x110000;', '&unknown; \uFFFD \uFFFD'],
    ['没有标签', '没有标签'],
    ['文<script>从不结束', '文'],
    ['文<p 从不结束', '文'],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text)
  })

  test('no tag is left of any soup, and it ends', () => {
    const soup = fc.array(
      fc.constantFrom('<', '>', '/', 'script', 'p', ' ', '文', '&', '#', '60', ';', '!', '--', '"'),
    )
    fc.assert(
      fc.property(soup, (parts) => void expect(htmlText(parts.join(''))).not.toMatch(/<\/?(p|script)>/)),
    )
  })
})
