/**
 * Units and measure words, longest match first. Data only. An entry is the unit as printed; what the
 * figure's `unit` says instead, if anything, stands in `unitNames`. Rows are grouped by reason.
 */

export interface UnitGroup {
  readonly reason: string
  /** Units, separated by white space. */
  readonly units: string
  /** Sizes and money: with them 一 counts (一公里); with measure words it is an article (一家). */
  readonly measured?: true
}

export const unitGroups: readonly UnitGroup[] = [
  {
    measured: true,
    reason: 'money; the long names first come from the currency, 元 and 块 from speech',
    units: `元 元人民币 元钱  块钱 块 美元 美分 欧元 英镑 日元 韩元 港元 港币 澳元 加元 新元 新西兰元 新加坡元 新台币 台币 澳门元 瑞士法郎 瑞郎 法郎 卢布 卢比 印度卢比 巴基斯坦卢比 印尼盾 越南盾 盾 泰铢 铢 比索 雷亚尔 里亚尔 兰特 里拉 林吉特 令吉 克朗 瑞典克朗 丹麦克朗 挪威克朗 第纳尔 迪拉姆 谢克尔 新谢克尔 福林 兹罗提 坚戈 图格里克 奈拉 先令 缅元 瑞尔 基普 塔卡 人民币 美金 美刀  元新台币 点港元 特别提款权`,
  },
  {
    measured: true,
    reason: 'rates and their differences; 百分点 is never %, 基点 is a hundredth of it',
    units: `% ％ ‰ 个百分点 百分点 个基点 基点 个BP BP bp 个bp 倍 番 折 成 个点 pct ppm ppb pp ‱`,
  },
  {
    measured: true,
    reason: 'length, area, volume, mass',
    units: `米 公里 千米 厘米 分米 毫米 微米 纳米 皮米 里 华里 英里 海里 链 英尺 英寸 尺 寸 丈 码 光年 天文单位 平方米 平方公里 平方千米 平方厘米 平方毫米 平方分米 平方英里 平方英尺 平方 平米  公顷 亩 顷 英亩 亩次 公顷次 立方米 立方 立方厘米 立方分米 立方千米 立方公里 立方英尺 方 升 毫升 微升 加仑 桶 桶油当量 吨 吨油当量 吨标准煤 吨二氧化碳当量 吨标煤 蒸吨 吨公里 吨海里 千克 公斤 克 毫克 微克 斤 市斤 两 磅 盎司 克拉 担   标准立方米 载重吨 总吨 净吨 修正总吨 TEU teu 标箱 标准箱 个标箱 个标准箱 国际标准箱 自然箱 m km cm mm nm μm um kg g mg μg t kt Mt m² km² m2 km2 m³ m3 ㎡ ㎞ ㎏ ㎜ ㎝ ㎎ ㎥ ha mu L ml mL`,
  },
  {
    measured: true,
    reason: 'energy, power, electricity, pressure, sound, light, data, chemistry',
    units: `千瓦 千瓦时 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 太瓦 千伏 伏 伏特 安 安培 安时 毫安时 毫安 欧姆 焦耳 千焦 焦 卡路里 千卡 大卡 卡 马力 匹 牛 牛顿 牛米 帕 千帕 百帕 兆帕 巴 毫巴 赫兹 赫 千赫 兆赫 吉赫 太赫兹 分贝 流明 坎德拉 勒克斯 伏安 千伏安 兆伏安 度 度电 度角 摄氏度 华氏度 开尔文 ℃ °C ° ℉ °F 字节 比特 千字节 兆字节 KB MB GB TB PB EB ZB kB Kbps Mbps Gbps Tbps kbps Mb/s Gb/s 千兆 兆 万兆 FLOPS EFLOPS PFLOPS TOPS 像素 帧 帧每秒 摩尔 摩 贝克勒尔 西弗 毫西弗 微西弗 希 特斯拉 MW GW kW KW kWh GWh MWh TWh kw kwh MWp GWp kV KV V W Wh Ah mAh Hz MHz GHz THz kHz dB J kJ MPa kPa Pa hPa 量子比特 个量子比特 光子 电子伏 电子伏特 毫米汞柱 毫摩尔 国际单位 单位 ml mmol nm`,
  },
  {
    measured: true,
    reason: 'speed; the slash forms are read by rule',
    units: `节 马赫 公里/小时 千米/小时 米/秒 km/h m/s 公里每小时 千米每小时 米每秒 公里时速 转 转/分 转每分钟`,
  },
  {
    reason: 'time; a refiner decides between a duration (a date) and a measured size',
    units: `年 个年头 年头 年度 载 个月 个多月 月 周 个星期 星期 个礼拜 礼拜 天 日 昼夜 个昼夜 小时 个小时 个多小时 钟头 个钟头 分钟 分 秒 秒钟 毫秒 微秒 纳秒 飞秒 阿秒 刻钟 个季度 季度 个季 世纪 个世纪 学期 个学期 学年 个学年 个工作日 工作日 个交易日 交易日 个自然日 自然日 个日夜 个春秋 个寒暑 寒暑 个财年 财年 个年度 个财季 周年 岁 周岁 月龄 周龄 日龄 公斤级 千克级 吨级  旬 代人 晚 夜 宿 课时 学时 工时 人天 人日 人月 机时 万年 亿年`,
  },
  {
    reason: 'people',
    units: `人 名 位 口 口人 人次 人份  户 户次   家庭 个家庭    例 例次    号人 人天 席 桌    尊 拨 批次 班次    届     团     学位 个学位 床位 张床位 席位 个席位 座位 个座位 票 名额 个名额`,
  },
  {
    reason: 'general measure words',
    units: `个 方面 部分 只 条 件 项 次 种 类 家 所 座 处 台 套 部 辆 架 艘 列 节  支 枝 根 把 张 幅 幢 栋 间 层 户 口井  口 孔 股 笔 份 封 篇 本 册 卷 集 期 版 页 章 字 行 段 首 曲  场 场次 幕 轮 回 遍 趟 番 届次 起 宗 桩 例  票 手 注 枚 颗 粒 块 片 滴 朵 株 棵 丛 束 捆 串  瓶 罐 盒 箱 包 袋 筐 篮 盘 碗 杯 盏 顿 餐 锅 壶  缸 车 车次 船 船次 航次 航班 班 班列 列次 架次 艘次 辆次 台次 台套 台份 件套 套件 套次 车皮 头 头只  尾 羽 峰 窝 对 双 副   组 群 帮 伙 批 拨 门 门课 道  扇 面  杆 顶 床 铺 具 挺  发 枪 弹 管  剂 剂次 人剂 针 针次 针剂 支剂  丸  帖     款 单 样   线 站  步 圈 级   号 型 代 届 期 阶 环节 梯 类次 国 省 省份 省区市 省市 省区   盟 市 地市  县 区 县区 县市 县市区 市州 旗 镇 乡 乡镇 街道 村 屯 组 寨 社区 村民小组 校 院 院所 馆 店 厂 站点 网点  港 口岸 桥 城 部门 部委 部 厅局 局 司 处室 党 方 地 地区         金牌 银牌 铜牌 金 银 铜 大 小时 胜   球 分 局 盘 杆  公分 投 篮板 助攻 板 关 区域    核     词条 条目 标段 标的  基站 块钱 单元 记 环 目 科 属 纲 门类 重   跨 联 塔 井 槽 坛 炉 窑 帧 拍 档 档次 挡 缸 冲程 轴 桨      边形 面体 流    赞 粉丝  点 个点 刊 报     版次 拷贝 银幕  片次      垄 畦 仓 囤 堆 垛 摞 叠 沓 打 罗 令 刀 听  提  挂 溜 绺 缕 股 丝 抹    摊 泡 滩 汪 通         则              趟次 乘次 枪次 册次 卷次 席次 票次 柜次 桶次 车道 大项 小项 分项 任 堂 堂课 节课 眼 茬 贴 篓 筒 标准柜 着 基 格 词元 Token Tokens token tokens`,
  },
  {
    reason: "the statistical bureau's compounds",
    units: `人次 人·次 件次 例次 项次 户次 亩次 头次 车公里 客公里 人公里 吨公里 换算吨公里 标准件 折标吨 标准煤 万件次 种次 个次 家次 场次 批次 轮次 届次 站次 闸次 箱次 航次 标次 吨级 吨位 米级 兆级 元级 亿级 万级 千米级  人天 元/人 万吨级 千瓦级   公里/时 分制 分值 元/斤 元/公斤 元/千克 元/桶 美元/桶 美元/盎司 元/平方米 元/克 元/度 元/千瓦时 元/股 元/人次 元/月 元/年 元/天 元/小时 人/平方公里 人/平方千米 人/年 吨/年 吨/天 吨/日 辆/小时 微克/立方米 毫克/升 毫克/立方米 克/千米 立方米/秒 毫克/千克 毫升/升 千卡/千克 个/立方厘米 次/分钟 次/分 只/平方米 公斤/亩 千克/公顷 斤/亩 万/平方米`,
  },
]

/** What `unit` says where it differs from the print: 个 before a noun unit is only a measure word. */
export const unitNames: Readonly<Record<string, string>> = {
  '％': '%', 个百分点: '百分点', 个点: '点', 个基点: 'bp', 基点: 'bp', BP: 'bp', 个BP: 'bp', 个bp: 'bp', 元钱: '元', 块钱: '元', 块: '块', 元人民币: '元', 人民币: '元', 美金: '美元', 港币: '港元', 台币: '新台币', 元新台币: '新台币', 个小时: '小时', 个多小时: '小时', 个星期: '星期', 个礼拜: '礼拜', 个季度: '季度', 个世纪: '世纪', 个学期: '学期', 个学年: '学年', 个工作日: '工作日', 个交易日: '交易日', 个自然日: '自然日', 个钟头: '钟头', 个昼夜: '昼夜', 个多月: '个月', 公斤级: '公斤', 千克级: '千克', 个标箱: '标箱', 个标准箱: '标准箱', 国际标准箱: '标准箱', 个量子比特: '量子比特', 口人: '人', 号人: '人', 度电: '度', '°C': '℃', 个家庭: '家庭', 个学位: '学位', 个席位: '席位', 个座位: '座位', 个名额: '名额', 张床位: '床位', 个年头: '年头', 个省: '个',
} // prettier-ignore

/**
 * After these units the next character may show that they are the first half of another word: 5位于, 3部分,
 * 2分别. The value lists the characters that refuse the unit.
 */
export const refusedAfter: Readonly<Record<string, string>> = {
  位: '于居列', 分: '别布享析散', 部: '署', 台: '湾阶', 起: '来步到源', 人: '均民口工', 名: '列为义', 点: '击赞评', 面: '临对向积', 道: '路德',
  对: '于外应', 间: '隔', 代: '表', 口: '岸碑', 层: '面', 节: '约能', 级: '联', 期: '间待', 股: '份', 手: '机', 集: '中团', 回: '升落归',
  类: '似', 出: '现台口', 通: '过', 发: '展生布现', 打: '造击', 提: '高升供', 报: '道告', 方: '面式', 地: '区空面对', 市: '场', 国: '际家内产集',
  处: '于理', 党: '委员', 大: '于', 重: '要点', 流: '动入', 球: '', 转: '移', 升: '级至到为', 克: '服', 天: '津', 度: '过',
  号: '召', 团: '队体', 席: '卷', 核: '心', 关: '于', 目: '标前的', 科: '技', 属: '于', 联: '合', 包: '括含', 列: '车入', 支: '持付出',
  根: '据', 份: '额', 首: '次', 注: '册', 片: '区', 餐: '饮', 双: '方', 副: '主', 具: '有体备', 行: '业政', 版: '本', 校: '长', 院: '士长',
  章: '程', 段: '落', 曲: '线', 卷: '入', 站: '在', 步: '入伐', 组: '织成', 群: '众', 批: '准', 种: '植', 样: '本', 单: '位一独元纯价', 胜: '利', 局: '面',
  司: '机法', 旬: '', 任: '务何意命职性由免选凭用', 堂: '弟妹兄姐哥', 眼: '睛镜泪光前科看下力', 茬: '子', 贴: '心息补现近', 链: '条接式长主路', 筒: '子', 着: '力手眼陆装重火急凉想落色床称', 基: '本础因地于金层建调准数站诺点督', 格: '局式外调林言陵', 刊: '', 景: '', 里: '程', 米: '兰', 乡: '村', 村: '民', 区: '间域', 记: '者录忆得住载', 环: '比保节境评路球线卫绕', 两: '个年天次人名家位月日周岁只条件项种台辆部场级万千百亿小重会院岸三四步句声口张块代届层倍成分', 城: '区市镇乡际管', 金: '额融属钱砖色价字条属黄沙针', 银: '行河川联色白', 铜: '矿价板像线陵材管', 县: '级', 省: '级', 折: '叠', 番: '茄', 成: '',
} // prettier-ignore
