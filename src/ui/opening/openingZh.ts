/** Opening a corpus, in Chinese. */
import type { OpeningWords } from './openingWords'

export const openingZh: OpeningWords = {
  opening: (name) => `正在打开“${name}”`,
  stages: { fetch: '取文件', parse: '读取', check: '逐项检查', index: '编索引', arrive: '排入版面' },
  cancel: '取消',
  dismiss: '知道了',
  failed: (name) => `“${name}”没有打开`,
  stays: '页面仍是原来的语料。',
  more: (count) => `另有 ${count} 处`,
  refused: {
    elsewhere: '它在别的网站。只能打开与本页同一网站的文件；请把文件放到本页旁边，或下载后拖进页面。',
    outside: '它不在本页所在的文件夹之内。请写相对路径，不含“..”，如 corpus=sets/2024.json。',
    'not-json': '它不是 .json 文件。请给出语料文件的名字，如 corpus=sets/2024.json。',
    device: '它是从某台设备拖进来的文件，网址里没有内容。请把那个文件再拖进页面一次。',
    disk: '本页是从磁盘打开的，浏览器不许它读取旁边的文件。请把语料文件拖进页面。',
  },
  empty: '文件是空的。',
  notJson: (message) => `它不是完整的 JSON：${message}。文件可能没有传完，请重新取得或重新生成。`,
  notCorpus: '它是 JSON，但不是有据的语料（没有 "format": "youju-corpus"）。请用 youju ingest 生成。',
  version: (found, expected) =>
    `它是第 ${found} 版的语料，本页只读第 ${expected} 版。请用同一版本的 youju ingest 重新生成。`,
  broken: (places) => `语料有 ${places} 处不合规定，都没有载入。请在文件中改正，或重新生成：`,
  charts: '其中的图（charts）有误，整份语料都没有载入。请在文件中改正：',
  notFound: (status) => `网站上没有这个文件（${status}）。请核对 corpus= 后面的名字。`,
  unreachable: (reason) => `取不到：${reason}。请检查网络后再试。`,
  tooLarge: (size, most) => `它有 ${size}，超过 ${most} 的上限。请按日期或主题分成几份。`,
  broke: (reason) => `打开时出错：${reason}`,
  cancelled: '已取消。',
  line: '另一份语料',
  hash: (short) => `SHA-256 ${short}…`,
  back: '回到本站的语料',
  another: '打开别的文件',
}
