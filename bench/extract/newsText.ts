/**
 * News text of our own in any size, for the benchmark of extraction. Sentences are drawn from two lists in an order that a
 * seed fixes, and numbers are drawn anew each time, so that no two paragraphs are alike. Knows no extractor.
 */

/** Sentences of narration, in which a number-like hanzi stands now and then as it does in papers. */
const plain = [
  '走进城东的农贸市场，摊位前人来人往，商户们忙着招呼顾客，新修的步道干净整洁，孩子们在广场上追逐嬉戏。',
  '负责人表示，下一步将统筹推进道路改造，进一步完善设施，让更多居民在家门口就能享受到便利的服务。',
  '村里的老人说，从前出门要走很远的山路，如今公交车开到了村口，买菜看病都方便多了，日子越过越有盼头。',
  '清晨的码头上，渔船陆续靠岸，装卸工人把满筐的鲜鱼抬上货车，冷链车队整装待发。',
  '“大家拧成绳，劲往一处使，再难的事也能办成。”他说，这是乡亲们这些年最深的体会。',
  '会议强调，要坚持问题导向，健全长效机制，压实各方责任，把惠民举措落到实处。',
  '车间里机器轰鸣，技术员盯着屏幕上跳动的曲线，随时调整参数，确保产品质量稳定可靠。',
  '傍晚时分，公园里的喷泉随着音乐起舞，散步的市民停下脚步，举起手机记录下这美好的瞬间。',
  '专家认为，绿色转型既是挑战也是机遇，关键在于把科技成果更快转化为现实生产力。',
  '走访中记者发现，不少企业主动与高校院所对接，联合攻关，不少技术难题得到解决。',
  '河道两岸垂柳依依，水鸟在芦苇丛中起落，昔日的臭水沟变成了居民休闲的好去处。',
  '为了让老人吃上热乎饭，社区食堂每天早早开火，志愿者上门送餐，风雨无阻。',
  '在展厅里，来自各地的客商围着样品仔细端详，不时与工作人员交流，现场气氛热烈。',
  '“我们把服务窗口搬到了田间地头，群众少跑腿，干部多跑路。”驻村干部笑着说。',
  '雨后的山谷云雾缭绕，梯田层层叠叠，远处传来阵阵歌声，游客纷纷驻足拍照。',
  '双方同意，继续深化经贸往来，扩大人文交流，为友好关系发展注入新的动力。',
  '教室里书声琅琅，年轻的老师带着孩子们朗读课文，窗外的桂花香气随风飘来。',
  '有关部门提醒，冬季天气干燥，用火用电要格外小心，出门前务必检查门窗和电源。',
  '这条老街保留了青砖黛瓦的风貌，手艺人守着自家铺子，把祖辈传下来的技艺悉心教给徒弟。',
  '面对复杂多变的外部环境，企业顶住压力，主动求变，在细分领域闯出了自己的路。',
] as const

/** Sentences with names and days that hold numbers, and state no statistic. */
const named = [
  '共建“一带一路”的合作伙伴越来越多，三峡库区的脐橙坐上了班列。',
  '11月5日上午，5G信号覆盖了整条隧道，施工人员用手机就能看到进度。',
  '去年10月，世界500强企业的代表来到这里，参观了刚刚落成的实验室。',
  '市民拨打12345热线反映的难题，当天就有人上门查看，件件有回音。',
  '党的二十大以来，当地把乡村振兴摆在突出位置，两江新区的干部常来取经。',
  '2023年春天，四川盆地的油菜花开得正好，第三代传承人回到了老家。',
] as const

type Draw = (least: number, most: number) => number

/** Sentences with numbers, of the kinds that pages hold. */
const counted: readonly ((draw: Draw) => string)[] = [
  (n) => `记者${n(1, 28)}日从市统计局获悉，前三季度全市实现地区生产总值${n(1000, 9000)}.${n(1, 9)}亿元，同比增长${n(1, 9)}.${n(1, 9)}%。`,
  (n) => `截至20${n(10, 24)}年10月底，全市共有注册企业${n(2, 60)}.${n(1, 9)}万家，约${n(11, 90)}00名志愿者常年活跃在街头巷尾。`,
  (n) => `按照计划，票价由不超过${n(30, 60)}元调整为不超过${n(10, 29)}元，惠及周边十几个乡镇。`,
  (n) => `其中，第一产业增加值超过${n(100, 900)}亿元，单产比常年高出${n(2, 9)}成。`,
  (n) => `新线路全长${n(20, 300)}公里，设站${n(5, 30)}座，建成后两地车程将缩短到${n(2, 5)}个小时以内。`,
  (n) => `近${n(2, 9)}年来，村里先后建起三座便民桥，栽下${n(2, 9)}万多棵果树。`,
  (n) => `${n(1, 12)}月${n(1, 28)}日，第${n(2, 30)}届博览会开幕，来自${n(20, 90)}个国家和地区的${n(300, 3000)}家企业参展。`,
  (n) => `监测显示，全县平均降雨量达${n(20, 200)}毫米，${n(3, 20)}个乡镇受灾，${n(1000, 9000)}余人紧急转移。`,
] // prettier-ignore

/** How many of a hundred sentences count and name: `news` holds what five pages of papers hold in the mean, one in 58 signs. */
export type Density = 'news' | 'dense'
const OF_HUNDRED: Readonly<Record<Density, { counted: number; named: number }>> = {
  news: { counted: 7, named: 11 },
  dense: { counted: 58, named: 8 },
}
const SENTENCES = 5

/** Park and Miller's generator: the same text on every machine. */
function seeded(seed: number): Draw {
  let state = seed
  return (least, most) => {
    state = (state * 48271) % 0x7fffffff
    return least + (state % (most - least + 1))
  }
}

function sentence(draw: Draw, density: Density): string {
  const share = OF_HUNDRED[density]
  const lot = draw(1, 100)
  if (lot <= share.counted) return counted[draw(0, counted.length - 1)]?.(draw) ?? ''
  const list = lot <= share.counted + share.named ? named : plain
  return list[draw(0, list.length - 1)] ?? ''
}

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文辉玲'

function drawnFrom(draw: Draw, signs: string): string {
  return signs.charAt(draw(0, signs.length - 1))
}

/** Paragraphs of papers end in ways of their own; an end that comes back is read as a passage printed twice. */
function speaker(draw: Draw): string {
  return `${drawnFrom(draw, surnames)}${drawnFrom(draw, given)}${drawnFrom(draw, given)}`
}

function paragraphOf(draw: Draw, density: Density): string {
  let text = ''
  for (let i = 0; i < SENTENCES; i++) {
    text += sentence(draw, density)
  }
  return `${text}${speaker(draw)}说。`
}

const STORY = 12
const headlines = [
  '老街换新颜',
  '让好日子有更足的底气',
  '江州：绿水青山引客来',
  '科技赋能产业升级',
  '一枝一叶总关情',
] as const
/** The width of a column: every third paragraph keeps its hard line breaks. */
const COLUMN = 26
const WRAPPED = 3

function wrapped(paragraph: string): string {
  return paragraph.replace(new RegExp(`.{${COLUMN}}(?=.)`, 'g'), '$&\n')
}

/** News of about so many bytes of UTF-8: stories of some paragraphs under a headline, each with its dateline. */
export function newsText(bytes: number, density: Density): string {
  const draw = seeded(20241105)
  const paragraphs: string[] = []
  for (let size = 0, count = 0; size < bytes; count++) {
    const opens = count % STORY === 0
    if (opens) paragraphs.push(`## ${headlines[draw(0, headlines.length - 1)] ?? ''}`)
    const lead = opens ? `本报江州11月${draw(1, 28)}日电（记者 林远）` : ''
    const whole = lead + paragraphOf(draw, density)
    const paragraph = draw(1, WRAPPED) === 1 ? wrapped(whole) : whole
    paragraphs.push(paragraph)
    size += Buffer.byteLength(paragraph) + 2
  }
  return paragraphs.join('\n\n')
}
