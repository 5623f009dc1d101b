import type { Heat } from '../../engine/pace/heat.ts';
import type { PaceReport } from '../../engine/pace/paceReport.ts';
import { RIEGEL_MARATHON } from '../../engine/pace/riegel.ts';
import type { Result } from '../../model/runner.ts';

const VDOT = 'VDOT is fitness as one number, read from race times alone (Daniels and Gilbert).';
const EFFORT_FIRST =
  'Paces hold for flat ground and cool weather. Where pace and breath disagree, the breath is right.';
const LONGER_RACES =
  'A longer race than the one you ran comes true only with training for its length.';
const RIEGEL = `Riegel’s formula is a second opinion. ${RIEGEL_MARATHON}`;
const RIEGEL_SILENT =
  'A dash: Riegel’s formula holds for races of 3:30 to 3:50:00 only, the one you ran included.';
const GENTLER_MARATHON =
  'Marathon pace is a little gentler than the predicted race, as in Daniels’ table for this VDOT.';
const BEYOND_PRINT =
  'Daniels’ table reaches from VDOT 30 to 85. Beyond it these figures are the equations alone: take them loosely.';

/** What a runner has to know beside the figures, a sentence or two each; only what concerns these. */
export function pacesNotes(paced: PaceReport & { result: Result; heat?: Heat }): string[] {
  const { heat, predictions, published, result } = paced;
  const marathon = predictions.find(({ race }) => race === 'marathon');
  const notes: [boolean, string][] = [
    [true, VDOT],
    [heat !== undefined, heat ? heatNote(heat) : ''],
    [true, EFFORT_FIRST],
    [result.race !== 'marathon', LONGER_RACES],
    [marathon?.riegel.known === true, RIEGEL],
    [predictions.some(({ riegel }) => !riegel.known), RIEGEL_SILENT],
    [isGentler(paced), GENTLER_MARATHON],
    [!published, BEYOND_PRINT],
  ];
  return notes.flatMap(([holds, note]) => (holds ? [note] : []));
}

/** By a second a kilometre or more. */
const isGentler = ({ paces, predictions }: PaceReport): boolean =>
  predictions.some(
    ({ race, km, minutes }) => race === 'marathon' && paces.marathon - minutes / km > 1 / 60,
  );

function heatNote(heat: Heat): string {
  const sum = `Temperature and dew point add up to ${Math.round(heat.sum)}\u00a0°F`;
  if (!heat.hard)
    return `${sum}: too hot to run hard. Easy and short, in the shade or in the morning, or another day.`;
  if (heat.slower === 0) return `${sum}: cool enough, nothing to allow for.`;
  const [slower, repeats] = [heat.slower, heat.slowerRepeats].map((share) => share.toFixed(1));
  return `${sum}: the same effort is about ${slower}\u00a0% slower, ${repeats}\u00a0% where there are pauses. A coach’s rule of thumb; people differ.`;
}
