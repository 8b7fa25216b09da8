import { describe, expect, it } from 'vitest'
import { perPhrase, unitNames, unitNoun, unitSuffix } from '../../src/format/units'

describe('units', () => {
  it.each([
    ['家', '家', ''],
    ['平方米', '平方米', ' m²'],
    ['%', '%', '%'],
    ['bp', '个基点', ' bp'],
    ['盏', '盏', ' 盏'],
    ['constructor', 'constructor', ' constructor'],
    [null, '', ''],
  ])('%j stands after a number as %j, %j', (unit, zh, en) => {
    expect([unitSuffix(unit, 'zh'), unitSuffix(unit, 'en')]).toEqual([zh, en])
  })
  it('knows one from many', () => {
    expect([unitNoun('人', 'en', 1), unitNoun('人', 'en', 2), unitNoun('人', 'en')]).toEqual([
      'person',
      'people',
      'people',
    ])
    expect([unitNoun('盏', 'en'), unitNoun('人', 'zh'), unitNoun(null, 'zh')]).toEqual(['盏', '人', ''])
  })
  it('says denominators', () => {
    expect([perPhrase('天', 'zh'), perPhrase('天', 'en'), perPhrase(null, 'en')]).toEqual([
      '每天',
      'a day',
      '',
    ])
    expect([perPhrase('人·年', 'zh'), perPhrase('人·年', 'en')]).toEqual(['每人每年', 'per person a year'])
    expect([perPhrase('10万人', 'en'), perPhrase('平方米', 'en')]).toEqual([
      'per 100,000 people',
      'per square metre',
    ])
  })
  it('has an English word in every row', () => {
    for (const name of Object.values(unitNames)) expect(name.one + name.many).not.toMatch(/[一-龥]/)
  })
})
