import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import DecisionForm from '../../../../src/ui/reader/work/DecisionForm.svelte'
import { workWords } from '../../../../src/ui/reader/work/workWords'
import { wordsIn } from '../../../../src/ui/words'
import type { ReportedStatistic } from '../../../../src/model/corpus'
import { sampleCorpus } from '../../../support/sampleCorpus'
import '../../support/browserStubs'

const said = workWords.zh
const reported = (one: { kind: string }): one is ReportedStatistic => one.kind === 'reported'
const plain = sampleCorpus.statistics.find(reported)
if (!plain?.readings[0]) throw new Error('the sample has a reported statistic')
const [reading] = plain.readings
const disputed: ReportedStatistic = {
  ...plain,
  readings: [reading, { ...reading, text: '14个', value: 14 }],
  adoption: { kind: 'tied' },
}
const decision = { text: '14个', reason: { zh: '与合计相符', en: '' }, certainty: 'likely' } as const

function show(statistic: ReportedStatistic, given: typeof decision | null = null) {
  const ondecide = vi.fn()
  render(DecisionForm, { words: wordsIn.zh, said, corpus: sampleCorpus, statistic, decision: given, ondecide }) // prettier-ignore
  return ondecide
}

describe('DecisionForm', () => {
  test('takes a reading with its reason, and neither alone', async () => {
    const user = userEvent.setup()
    const ondecide = show(disputed)
    const decide = screen.getByText(said.decision.decide)
    await user.click(screen.getByLabelText(/14个/))
    await user.click(decide)
    expect(screen.getByRole('alert').textContent).toBe(said.decision.choose)
    expect(ondecide).not.toHaveBeenCalled()
    await user.type(screen.getByLabelText(said.decision.reason), '  与合计相符 ')
    await user.click(decide)
    expect(ondecide.mock.calls).toEqual([[decision]])
  })

  test('says what was decided and why, and takes it back', async () => {
    const reason = { zh: '与合计相符', en: '与合计相符' }
    const ondecide = show({ ...disputed, adopted: 1, adoption: { kind: 'decided', reason, certainty: 'likely' } }, decision) // prettier-ignore
    expect(screen.getByText(said.decision.decided('14个', '与合计相符'))).toBeTruthy()
    await userEvent.click(screen.getByText(said.decision.takeBack))
    expect(ondecide.mock.calls).toEqual([[null]])
  })

  test('offers no choice where the edition has decided', () => {
    show({ ...disputed, adoption: { kind: 'decided', reason: { zh: '甲', en: 'a' }, certainty: 'certain' } })
    expect(screen.getByText(said.decision.byEdition)).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
