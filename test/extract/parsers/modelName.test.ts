import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

describe('models led by hanzi', () => {
  test.each([
    ['运油-20A首飞', '运油-20A'],
    ['红-19地空导弹', '红-19'],
    ['红旗-9B亮相', '红旗-9B'],
    ['歼20列装', '歼20'],
    ['轰6K编队', '轰6K'],
    ['乘坐G1/4次列车', 'G1/4次'],
    ['长征二号F遥二十火箭', '长征二号F遥二十'],
    ['电话8123-4567', '8123-4567'],
    ['热线0571-8805-0123', '0571-8805-0123'],
  ])('%s → %s', (passage, printed) => {
    expect(figuresOf(passage).map(({ text, kind }) => [text, kind])).toEqual([[printed, 'name']])
  })

  test.each([
    ['每车运20吨', '20吨'],
    ['风速10.5m/s', '10.5m/s'],
    ['氨氮11.8mg/L', '11.8mg/L'],
    ['净流入-3.2亿元', '-3.2亿元'],
    ['山区-17到-15℃', '-17到-15℃'],
    ['长10米-20米', '10米-20米'],
  ])('%s holds an amount', (passage, printed) => {
    expect(figuresOf(passage).map(({ text, kind }) => [text, kind])).toEqual([[printed, 'quantity']])
  })
})
