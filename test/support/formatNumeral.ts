/** Writes whole numbers in the styles that papers print, so that reading can be proved by writing back. */

const digits = '零一二三四五六七八九'
const cheque = '零壹贰叁肆伍陆柒捌玖'
const powers = ['', '十', '百', '千']
const chequePowers = ['', '拾', '佰', '仟']
const sections = ['', '万', '亿', '万亿']
const SECTION = 10_000

function section(value: number, sign: string, power: readonly string[]): string {
  let text = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) zero = text !== ''
    else {
      text += (zero ? '零' : '') + (sign[digit] ?? '') + (power[place] ?? '')
      zero = false
    }
  }
  return text
}

function written(value: number, sign: string, power: readonly string[]): string {
  let text = ''
  let rest = value
  for (let place = 2; place >= 0; place--) {
    const unit = SECTION ** place
    const part = Math.floor(rest / unit)
    rest %= unit
    if (part === 0) continue
    // A section that does not fill its four places is led by 零.
    const led = text !== '' && part < SECTION / 10 ? '零' : ''
    text += led + section(part, sign, power) + (sections[place] ?? '')
  }
  return text
}

/** 一百二十三; 十五 without its 一 where the number begins with it. */
export function formatHanzi(value: number): string {
  return written(value, digits, powers).replace(/^一十/, '十')
}

/** 壹佰贰拾叁. */
export function formatCheque(value: number): string {
  return written(value, cheque, chequePowers)
}

/** 二〇二四: digit by digit. */
export function formatPositional(value: number): string {
  return [...String(value)].map((digit) => (digit === '0' ? '〇' : digits[Number(digit)])).join('')
}

/** 1,234,567. */
export function formatGrouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** １２３４. */
export function formatWide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** 1.2万, 3亿: as few digits as say it. */
export function formatMixed(value: number): string {
  if (value >= SECTION ** 2) return `${value / SECTION ** 2}亿`
  return value >= SECTION ? `${value / SECTION}万` : String(value)
}
