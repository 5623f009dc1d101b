/** @jsxImportSource preact */
import { ANSWERS, QUESTIONS } from '../../engine/recovery/checkIn.ts';
import type { WayBackAsked } from '../../site/recovery/readWayBack.ts';
import type { WayBack } from '../../site/views/wayBackView.ts';
import { capital } from '../../site/words.ts';
import { OneOf } from '../fields/OneOf.tsx';
import type { Choose } from '../useAddress.ts';

const STEPS = [
  { id: 'freestyle', words: 'freestyle' },
  { id: 'reverse-taper', words: 'reverse taper' },
  { id: 'base', words: 'base' },
];

interface Props {
  asked: WayBackAsked;
  card: WayBack['card'];
  choose: Choose;
}

/** The check-in card: three questions at the end of a step, and whether to go on. */
export function CheckInCard({ asked, card, choose }: Props) {
  return (
    <>
      <h3>Today, at the end of a step</h3>
      <OneOf
        name="step"
        label="The step"
        options={STEPS}
        value={asked.step}
        onValue={(step) => choose('step', step)}
      />
      {QUESTIONS.map((question) => (
        <OneOf
          key={question}
          name={question}
          label={question === 'feeling' ? 'Overall' : capital(question)}
          options={ANSWERS[question].map((id) => ({ id, words: id }))}
          value={asked.checkIn[question] ?? ''}
          onValue={(answer) => choose(question, answer)}
        />
      ))}
      <div class="mt-3" role="status">
        {card && (
          <>
            <p class="font-semibold">{card.says}</p>
            {card.advice.map((sentence) => (
              <p key={sentence} class="small mt-1">
                {sentence}
              </p>
            ))}
          </>
        )}
      </div>
    </>
  );
}
