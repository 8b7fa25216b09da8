// @vitest-environment node
import { expect, test } from 'vitest'
import { rasterPng } from '../../../../src/app/build/pictures/raster'

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#faf7f0"/></svg>' // prettier-ignore

test('the picture has the size of its drawing', async () => {
  const png = Buffer.from(await rasterPng(svg))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 30])
})

test('texts would be drawn in whatever the machine has: they are refused', async () => {
  await expect(rasterPng(svg.replace('<rect', '<text>1</text><rect'))).rejects.toThrow('outlined before')
})
