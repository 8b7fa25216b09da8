/**
 * Asks axe-core about a page. It knows rules that a program can check, no more: whether names are good names, and
 * the order a good order, people must see.
 */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Faults that axe finds in the page, or in one part of it, each on one line: rule, element, reason. */
export async function faultsOfAxe(
  page: Page,
  part: 'dialog' | '[role="dialog"]' | 'html' = 'html',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (within) =>
      (window as unknown as { axe: typeof axe }).axe.run(within, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    part,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  )
}
