/**
 * Files of sheets on the desk: those of which the reader still has to say which sheets are wanted, and the pictures of
 * those that were read. Knows no text and no markup.
 */
import type { PagePicture, SheetFile } from '../../model/pagePicture'

export class SheetShelf {
  /** Files whose sheets are to be chosen, the first first. */
  waiting: readonly SheetFile[] = $state.raw([])
  /** Pictures by the name of their page. */
  pictures: Readonly<Record<string, PagePicture>> = $state.raw({})

  ask(file: SheetFile): void {
    this.waiting = [...this.waiting, file]
  }

  /** Takes a file out of those that wait; it closes when its last picture goes. */
  answered(file: SheetFile): void {
    this.waiting = this.waiting.filter((other) => other !== file)
  }

  show(name: string, picture: PagePicture | null): void {
    if (picture) this.pictures = { ...this.pictures, [name]: picture }
  }

  remove(name: string): void {
    this.pictures[name]?.close()
    this.pictures = Object.fromEntries(Object.entries(this.pictures).filter(([other]) => other !== name))
  }
}
