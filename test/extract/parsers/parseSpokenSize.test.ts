import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
水位涨了一米二 | 一米二 | 1.2 | eq | 米
高1米85的门 | 1米85 | 1.85 | eq | 米
约一米八左右 | 约一米八左右 | 1.8 | approx | 米
称了三斤二两 | 三斤二两 | 3.2 | eq | 斤
找零3元5角 | 3元5角 | 3.5 | eq | 元
布长两尺四寸 | 两尺四寸 | 2.4 | eq | 尺
走了两小时零五分 | 两小时零五分 | 125 | eq | 分
历时1小时20分钟 | 1小时20分钟 | 80 | eq | 分钟
以1分22秒夺冠 | 1分22秒 | 82 | eq | 秒
用时2小时08分36秒 | 2小时08分36秒 | 7716 | eq | 秒
仅3分05秒 | 3分05秒 | 185 | eq | 秒
以10秒06夺冠 | 10秒06 | 10.06 | eq | 秒
跳出8米27反超 | 8米27 | 8.27 | eq | 米
游出1分52秒30 | 1分52秒30 | 112.3 | eq | 秒
跑进10秒00 | 10秒00 | 10 | eq | 秒
相隔10秒12人离场 | 10秒 | 10 | eq | 秒
相隔10秒5人离场 | 10秒 | 10 | eq | 秒
打八八折 | 八八折 | 8.8 | eq | 折
现打九五折 | 九五折 | 9.5 | eq | 折
买了两斤五花肉 | 两斤 | 2 | eq | 斤
相距三米五米 | 三米 | 3 | eq | 米
还有2小时3人到 | 2小时 | 2 | eq | 小时
宽3米5人站 | 3米 | 3 | eq | 米
打七八折 | 七八折 | - | approx | 折 | 7..8
耗时1小时90分 | 1小时 | 1 | eq | 小时
`
const refused = `
第3分20秒进球 | a moment of a match
八八折叠 | a word
`

describe('sizes whose last part stands behind the unit', () => {
  test.each(figureCases(accepted))('$passage → $value', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
