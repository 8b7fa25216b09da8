/** Places of datelines in English. A place that is not listed stays as printed: add it here. */
const english: Readonly<Record<string, string>> = {
  上海: 'Shanghai', 北京: 'Beijing', 天津: 'Tianjin', 重庆: 'Chongqing', 广州: 'Guangzhou', 深圳: 'Shenzhen',
  香港: 'Hong Kong', 纽约: 'New York', 华盛顿: 'Washington', 伦敦: 'London', 日内瓦: 'Geneva', 联合国: 'United Nations',
} // prettier-ignore

/** The English name of a place. */
export function englishPlace(printed: string): string {
  return Object.hasOwn(english, printed) ? (english[printed] ?? printed) : printed
}
