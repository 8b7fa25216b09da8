/** The two typefaces of the pictures, from npm: the same on every machine. */
import type { Faces } from './outline'
import { openTypeface } from './typeface'

/** Opens them; their files are read when their characters come. */
export async function openFaces(): Promise<Faces> {
  const [serif, sans] = await Promise.all([openTypeface('noto-serif-sc'), openTypeface('noto-sans-sc')])
  return { serif, sans }
}
