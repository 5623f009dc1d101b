import { expect, it } from 'vitest';
import { raceOf } from '../../../test/fixtures/yearParts.ts';
import type { Filling } from './block.ts';
import { afterRace, freeTime, leadsTo, opens, recovers } from './why.ts';

const spring = raceOf('marathon', { title: 'Spring' });
const park = raceOf('10k', { title: 'Park', role: 'experience' });
const half = raceOf('half', { title: 'Harbour' });

it('P17: recovery says what it absorbs, and for how long', () => {
  expect(recovers(spring)).toEqual({
    rule: 'recovery',
    sentence:
      'Spring, a marathon run to perform: 10 days off running, and 24 until training is whole again. Fitness comes from work that is absorbed.',
  });
  expect(recovers(park).sentence).toBe(
    'Park, a 10K run for joy: 3 days off running, and 7 until training is whole again. Fitness comes from work that is absorbed.',
  );
});

it('a build says which race it leads to, and how', () => {
  expect(leadsTo(spring)).toEqual({
    rule: 'taper',
    sentence: 'Leads to Spring on 2027-05-09: build, peak, and a taper in which volume falls.',
  });
});

it('a base after a race is a slow rebuild', () => {
  expect(afterRace('base', spring, half)).toEqual({
    rule: 'transition',
    sentence:
      'A slow rebuild before Harbour: the next cycle starts from a higher base than the last one did.',
  });
});

it('P14, P16: after a long race a season gives back what training for it takes', () => {
  expect(afterRace('speed', half, spring)).toEqual({
    rule: 'transition',
    sentence:
      'Training for a half marathon takes speed, strength, freshness and balance. A step down in distance is a step up in power: this season gives back speed and a lighter stride.',
  });
});

it('after a short race a season says between which races it stands', () => {
  expect(afterRace('maintenance', park, spring).sentence).toBe(
    'Between Park and Spring there is time for something else: this season gives back what is there, at little cost.',
  );
});

it('P15: each season says what it is for', () => {
  const fills: Filling[] = [
    'speed',
    'strength',
    'winter',
    'maintenance',
    'recover',
    'race',
    'free',
  ];
  expect(fills.map((fill) => opens(fill).sentence)).toEqual([
    'There is time: a season for speed and a lighter stride.',
    'There is time: a season for strength and balance.',
    'There is time: a season for strength and other sports, with less running.',
    'There is time: a season for what is there, at little cost.',
    'There is time: a season for freshness.',
    'There is time: a season for what the race asks for.',
    'There is time: a season for nothing in particular.',
  ]);
  expect(opens('speed', spring)).toEqual({
    rule: 'no-base',
    sentence: 'After Spring nothing is on the calendar: a season for speed and a lighter stride.',
  });
});

it('C15: a base says whether a race is far away, or none is there', () => {
  expect(opens('base', undefined, spring)).toEqual({
    rule: 'no-base',
    sentence:
      'Spring is far enough away to begin with a base: easy miles that the build can stand on.',
  });
  expect(opens('base', spring).sentence).toBe(
    'Nothing is on the calendar for a while, so a base is laid: running goes on, and the next goal finds it ready.',
  );
});

it('C3: time left free says what would keep the habit', () => {
  expect(freeTime()).toEqual({
    rule: 'stop-start',
    sentence: 'Left free, as wished. Two or three short runs a week would keep the habit.',
  });
});
