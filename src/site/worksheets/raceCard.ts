import { recoveryDays } from '../../engine/recovery/recoveryDays.ts';
import type { Experience } from '../../model/experience.ts';
import { RACES, type RaceDistance } from '../../model/race.ts';
import type { Worksheet, WorksheetPart } from '../../model/worksheet.ts';
import type { WorksheetWords } from './words.ts';

/** How long a race takes to recover from, and the way back. */
export function raceCard({ race }: WorksheetWords): Worksheet {
  const { kicker, title, lead } = race;
  return {
    kicker,
    title,
    lead,
    parts: [
      { kind: 'fields', labels: [...race.fields] },
      { kind: 'heading', words: race.daysHeading },
      { kind: 'say', words: race.daysSay },
      daysGrid(race),
      { kind: 'fields', labels: [...race.myDays] },
      ...race.harder.map(({ title: name }, at) => ({
        kind: 'tick' as const,
        title: name,
        text: '',
        next: at === race.harder.length - 1 ? race.harderMeans : '',
      })),
      { kind: 'heading', words: race.wayHeading },
      ...race.way.map(({ title: name, why }) => ({
        kind: 'tick' as const,
        title: name,
        text: why,
        next: '',
      })),
      { kind: 'lines', question: race.remember, hint: '', least: 2 },
    ],
  };
}

/** The card that asks how one is before each next step: soreness, sleep, overall feeling. */
export function checkInCard({ card }: WorksheetWords): Worksheet {
  const { kicker, title, lead } = card;
  return {
    kicker,
    title,
    lead,
    parts: [
      ...card.before.flatMap((step): WorksheetPart[] => [
        { kind: 'heading', words: step },
        { kind: 'fields', labels: [card.date, card.sum] },
        cardGrid(card),
      ]),
      { kind: 'heading', words: card.sumHeading },
      resultsGrid(card),
    ],
  };
}

type RaceWords = WorksheetWords['race'];
type CardWords = WorksheetWords['card'];

const EXPERIENCES: readonly Experience[] = ['experienced', 'developing', 'new'];

/** Days off and days to full training of each race, run for time by somebody under 46. */
const daysGrid = ({ corner, runners, races }: RaceWords): WorksheetPart => ({
  kind: 'grid',
  corner,
  heads: [...runners],
  rows: RACES.map((distance) => ({
    label: races[distance],
    hint: '',
    cells: EXPERIENCES.map((experience) => ({ words: daysOf(distance, experience), box: false })),
  })),
  labelShare: 0.28,
});

function daysOf(distance: RaceDistance, experience: Experience): string {
  const { daysOff, daysToFull } = recoveryDays({ distance, role: 'performance', experience });
  return `${daysOff} / ${daysToFull}`;
}

const cardGrid = ({ today, points, questions }: CardWords): WorksheetPart => ({
  kind: 'grid',
  corner: today,
  heads: [...points],
  rows: questions.map(({ asks, answers }) => ({
    label: asks,
    hint: '',
    cells: answers.map((words) => ({ words, box: true })),
  })),
  labelShare: 0.2,
});

const resultsGrid = ({ sum, results }: CardWords): WorksheetPart => ({
  kind: 'grid',
  corner: sum,
  heads: [''],
  rows: results.map(({ points, means }) => ({
    label: points,
    hint: '',
    cells: [{ words: means, box: true }],
  })),
  labelShare: 0.2,
});
