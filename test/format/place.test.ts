import { expect, test } from 'vitest'
import { englishPlace } from '../../src/format/place'

test.each([
  ['上海', 'Shanghai'],
  ['北京', 'Beijing'],
  // Not listed, and names that every object has.
  ['桐城', '桐城'],
  ['constructor', 'constructor'],
])('%s is %s', (printed, name) => {
  expect(englishPlace(printed)).toBe(name)
})
