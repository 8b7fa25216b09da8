/**
 * The words with which papers name an agency, open a story and close it. Data only, as sources of patterns
 * over text without white space; each with its reason.
 */

/** Agencies and media that sign by name; 本报 is the paper itself. */
export const AGENCY =
  '新华社|中新社|中国新闻社|新华网|中新网|人民网|央视网|央视新闻|央广网|光明网|法新社|路透社|美联社|塔斯社|本报|本刊|本台|[\u4e00-\u9fff]{2,4}(?:日报|晚报|早报|时报|商报)'

/** A place between agency and date: 北京, 联合国, 贝鲁特, 北京/上海; never a verb or a person. */
export const PLACE = '[\u4e00-\u9fff·/]{0,12}?'

export const DATE = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日'

/** How a dispatch ends its head: 电, 专电, 讯, 综合电. */
export const DISPATCH = '(?:综合|专|特)?电(?!话|力|视|子|影|商|动|网|池)|讯(?!息|问)|快讯|消息'

/** Column names that papers put above a story of their own; 视点 and 时评 open a new story. */
export const KICKER =
  '^(?:新华视点|新华时评|新华全媒\\+?|新华国际时评|财经聚焦|经济聚焦|国际观察|国际述评|权威发布|权威访谈|焦点访谈|学习进行时|记者手记|今日谈|人民论坛|评论员文章|本报评论员|社论|短评|快评|热点问答|新闻分析|新闻链接|记者观察|体育时评|一线调研|关注进博会|聚焦进博会)$'

/** The signs that a line of the page's head or foot begins with, unless it ends with 版. */
export const FURNITURE_HEADS = '0123456789第责本编版校美邮电社国零今h./-'

/** Lines of the page's head and foot. */
export const FURNITURE =
  '^(?:第?\\d{1,3}版.{0,8}|.{0,8}第?\\d{1,3}版|\\d{4}年\\d{1,2}月\\d{1,2}日(?:星期.)?.{0,12}|(?:责任编辑|责编|本版编辑|编辑|版式|校对|美编|邮编|电话|社址|电子信箱|国内统一.{0,6}号|邮发代号|零售价?|今日\\d+版)[:：]?.{0,40}|https?://\\S+|[\\d\\s./-]+)$'
