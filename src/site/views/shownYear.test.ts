import { expect, it } from 'vitest';
import { bundledYears, shelf } from '../../../test/fixtures/years.ts';
import { builtYear } from './builtYear.ts';
import { shownYear } from './shownYear.ts';

it.each(bundledYears.map((year) => [year.id, year] as const))(
  'what a page shows of %s is quick to hand over, and has each week and race',
  (_, definition) => {
    const built = builtYear(definition, shelf);
    const shown = shownYear(built);
    expect(structuredClone(shown)).toEqual(shown);
    const [size, whole] = [shown, built].map((year) => JSON.stringify(year).length);
    expect(size).toBeLessThan((whole ?? 0) / 4);
    expect(shown.across.bars).toHaveLength(built.year.weeks.length);
    expect(shown.down.lines.map(({ race }) => race)).toEqual(built.year.races);
    expect(shown.codes).toEqual([...new Set(built.year.seasons.map(({ season }) => season))]);
  },
);
