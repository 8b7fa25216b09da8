import { describe, expect, test } from 'vitest'
import { withEastAsianFaces, withNoteLines, withThemeFaces } from '../../../src/share/slides/patchDeck'

describe('withEastAsianFaces', () => {
  const run = (latin: string, eastAsian: string): string =>
    `<a:latin typeface="${latin}" pitchFamily="34" charset="0"/><a:ea typeface="${eastAsian}" pitchFamily="34"/>`

  test('a text gets the face that goes with its Latin one', () => {
    expect(withEastAsianFaces(run('Georgia', 'Georgia'))).toBe(run('Georgia', 'SimSun'))
    expect(withEastAsianFaces(run('Segoe UI', 'Segoe UI'))).toBe(run('Segoe UI', 'Microsoft YaHei'))
  })

  test('a theme reference stays what it is', () => {
    const theme = '<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/>'
    expect(withEastAsianFaces(theme)).toBe(theme)
  })
})

describe('withThemeFaces', () => {
  test('fills what is empty, once in each part', () => {
    const part = (name: string): string => `<a:${name}><a:latin typeface="X"/><a:ea typeface=""/></a:${name}>`
    expect(withThemeFaces(part('majorFont') + part('minorFont'))).toBe(
      '<a:majorFont><a:latin typeface="X"/><a:ea typeface="SimSun"/></a:majorFont>' +
        '<a:minorFont><a:latin typeface="X"/><a:ea typeface="Microsoft YaHei"/></a:minorFont>',
    )
  })

  test('leaves a face that somebody chose', () => {
    const chosen = '<a:majorFont><a:ea typeface="KaiTi"/></a:majorFont>'
    expect(withThemeFaces(chosen)).toBe(chosen)
  })
})

describe('withNoteLines', () => {
  const notes = (text: string): string =>
    `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${text}</a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p>`

  test('each line is a paragraph, empty ones too', () => {
    const lines = withNoteLines(notes('一\r\n\r\n二 &lt;'))
    expect(lines.match(/<a:p>/g)).toHaveLength(3)
    expect(lines).toContain('<a:p></a:p>')
    expect(lines).toContain('<a:t>二 &lt;</a:t>')
    expect(lines).not.toMatch(/[\r\n]/)
  })

  test('the number of the slide is no note', () => {
    const field = '<a:p><a:fld type="slidenum"><a:rPr lang="en-US"/><a:t>1</a:t></a:fld></a:p>'
    expect(withNoteLines(field)).toBe(field)
  })
})
