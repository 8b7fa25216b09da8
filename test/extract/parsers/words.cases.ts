/** Words, names and codes with numbers in which nothing is counted. */
export const wordRefusals = `
一类苗占多数 | a grade
闯进1/4决赛 | a round
每天9/11前后 | no part of a whole
住在九里桥头 | a place
名将陆百川夺冠 | a surname
农民万三元说 | a surname
启动三级应急响应 | a grade
电话96119接警 | a hotline
百年一遇的洪水 | how rare it is
实行“四班三运转”的车间 | shifts
炼钢二厂的车间 | a plant by its number
家住17栋2单元 | a door
贵过比618还要贵的日子 | a festival by its date
十三五末的水平 | a plan
AG58型飞机 | code
进一步推动 | adverb
一是加强领导 | enumerator
二是完善制度 | enumerator
一批项目 | article
一条小路 | article
一系列举措 | set phrase
一家快递服务点 | article
成为一名志愿者 | article
第一，加强领导 | ordinal
第七届博览会 | ordinal
前六届博览会 | ordinal
排名第三 | ordinal
第三十三条第二款 | place in a law
四处奔波 | adverb
水陆两栖飞机 | word
十四五规划 | plan
“十四五”期间 | plan
解放路12弄5号 | an address
唐宁街10号 | an address
AG600M飞机 | code
运油-20亮相 | code
歼-20亮相 | code
C919客机 | code
COVID-19疫情 | code
G20峰会 | code
G20国家 | code
5G网络 | code
4K超高清 | code
3D打印 | code
5A级景区 | code
L3级自动驾驶 | code
H1N1病毒 | code
PM2.5浓度 | code
WiFi6路由器 | code
M2余额 | code
1—8月 | months
一季度 | a quarter
前三季度 | quarters
上半年 | half of a year
2024年 | a year
11月5日至10日 | days
去年10月 | a month
近三年 | a period
5年前 | a period
连续7年参展 | a period
60多年演进 | a period
世界报告2024发布 | a year in a title
《世界500强》 | a title
世界500强企业 | a list
500强企业 | a list
沪深300指数 | an index
标普500指数 | an index
12345热线 | a hotline
拨打12320咨询 | a hotline
电话0531-86000000 | a telephone
电话13800000000 | a telephone
证券代码600000 | a code
1+4+N形式 | a scheme
“两个覆盖” | a slogan
“两支队伍” | a slogan
“四早”要求 | a slogan
二十大精神 | a congress
二十届三中全会 | a plenum
六尺巷 | a place
二十国集团 | a body
一带一路 | a programme
两会代表 | meetings
两岸同胞 | a set term
两院院士 | a set term
万一失败 | conjunction
一些地方 | pronoun
一样重要 | adjective
千方百计 | idiom
三农问题 | set term
五一假期 | holiday
六一儿童节 | holiday
口径不一 | idiom
统一领导 | word
统一关系 | word
唯一办法 | word
十分重要 | adverb
老百姓 | word
百姓关切 | word
万物复苏 | word
半导体产业 | word
四川省 | place
三亚市 | place
九江市 | place
百度公司 | company
零售业 | word
零部件 | word
管理一线 | word
双11促销 | shopping day
双十一促销 | shopping day
618大促 | shopping day
住在一楼 | ordinal
二手市场 | word
二维码 | word
二氧化碳 | word
三峡工程 | place
五粮液集团 | company
千禧一代 | word
一家三口 | set phrase
一以贯之 | idiom
一心一意 | idiom
一举两得 | idiom
三心二意 | idiom
四面八方 | idiom
四通八达 | idiom
五颜六色 | idiom
五花八门 | idiom
七上八下 | idiom
八仙过海 | idiom
九牛一毛 | idiom
十全十美 | idiom
百花齐放 | idiom
百折不挠 | idiom
千变万化 | idiom
千家万户 | idiom
万众一心 | idiom
万事如意 | idiom
万里长城 | name
海纳百川 | idiom
日理万机 | idiom
长三角 | region
珠三角 | region
金三角 | region
三明治 | word
三轮车 | word
三文鱼 | word
三角形 | word
三星电子 | company
三江源 | place
三门峡 | place
五台山 | place
六盘水 | place
七夕节 | festival
八达岭 | place
九寨沟 | place
十堰市 | place
重阳九九 | word
星期一 | weekday
之一 | partitive
另一个问题 | pronoun
每一个人 | pronoun
任何一个国家 | pronoun
这一次 | pronoun
新一轮改革 | word
新一代技术 | word
下一步打算 | word
一次性用品 | word
一站式服务 | word
一体化发展 | word
一刀切 | word
一把手 | word
几何图形 | word
几内亚 | country
所剩无几 | idiom
朝三暮四 | idiom
推三阻四 | idiom
队伍建设 | 伍 is no digit here
大陆居民 | 陆 is no digit here
收拾房间 | 拾 is no digit here
90后青年 | generation
00后学生 | generation
长征二号丁火箭 | rocket
神舟十九号飞船 | spacecraft
3号楼 | number of a house
10号线 | number of a line
G9531次列车 | number of a train
6.0版软件 | version
碳14测年 | nuclide
九年义务教育 | set term
二战期间 | war
一大创举 | article
（下转04版） | place in the paper
`
