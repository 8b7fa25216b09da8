/** Any text whatever: every code unit, lone surrogates and all, with the signs of news among them. */
import fc from 'fast-check'

const unit = fc.oneof(
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'0123456789一二三十百千万亿年月日第约近超多余、，。：%％.（）“”\n\r\t \u3000\uFEFF'),
)

/** Strings of any code units. `fc.string` builds whole graphemes, which takes seconds on a busy machine. */
export const anyText: fc.Arbitrary<string> = fc.array(unit, { maxLength: 80 }).map((units) => units.join(''))
