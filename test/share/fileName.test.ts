import { expect, test } from 'vitest'
import { fileName } from '../../src/share/fileName'

test.each([
  [{ chart: 'expo-area', language: 'zh', size: { width: 1920, height: 1080 }, scale: 2, extension: 'png' }, 'youju-expo-area-zh-1920x1080@2x.png'],
  [{ chart: 'expo-area', language: 'en', size: { width: 1200, height: 1200 }, scale: 1, extension: 'png' }, 'youju-expo-area-en-1200x1200.png'],
  [{ chart: null, extension: 'csv' }, 'youju-data.csv'],
  [{ chart: '../etc/passwd', extension: 'svg' }, 'youju-etc-passwd.svg'],
  [{ chart: '图', extension: 'svg' }, 'youju-data.svg'],
] as const)('%j → %s', (parts, name) => expect(fileName(parts)).toBe(name)) // prettier-ignore

test('a name is never longer than file systems take', () => {
  expect(fileName({ chart: 'a'.repeat(500), extension: 'svg' }).length).toBeLessThan(100)
})
