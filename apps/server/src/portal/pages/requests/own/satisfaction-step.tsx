import { rateAnswer, satisfactionLabels } from '@gongkai/platform/applicants'
import { ChoiceField, LongTextField } from '../fields.tsx'
import type { OwnStep } from './own-step.ts'

const choices = [5, 4, 3, 2, 1].map((score) => ({ value: String(score), label: satisfactionLabels[score] ?? '' }))

/** 评价: once for each answer. */
export const satisfactionStep: OwnStep = {
  path: 'satisfaction',
  title: '评价这次答复',
  button: '提交评价',
  offered: ({ may }) => may.rate,
  fields: { score: { label: '满意程度', target: 'score-5' }, word: { label: '想说的话' } },
  takesFiles: false,
  form: ({ sent, errors }) => (
    <>
      <ChoiceField name="score" label="满意程度" value={sent.text('score')} error={errors.score} choices={choices} />
      <LongTextField
        name="word"
        label="想说的话"
        optional="选填"
        value={sent.text('word')}
        error={errors.word}
        help="对答复不服的，评价不能代替行政复议或者诉讼，请看“对答复不服怎么办”。"
        rows={3}
      />
      <p className="hint">每份答复只能评价一次，提交后不能修改。评价计入统计，不影响您的任何权利。</p>
    </>
  ),
  take: (platform, actor, { sent }) =>
    rateAnswer(platform, actor, { score: Number(sent.text('score') || Number.NaN), word: sent.text('word') }),
  done: '谢谢您的评价，已经记下。',
}
