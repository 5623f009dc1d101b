import { expect, it } from 'vitest';
import { effortOf, KNOWN_EFFORTS } from './effort.ts';

it('takes the word that stands first', () => {
  expect(effortOf('quick, then easy')).toBe('5k');
  expect(effortOf('easy at first, then hard')).toBe('easy');
  expect(effortOf('at marathon effort')).toBe('marathon');
});

it('knows every word it lists, and no others', () => {
  for (const word of KNOWN_EFFORTS.split(', ')) expect(effortOf(word), word).toBeDefined();
  expect(effortOf('uneasy')).toBeUndefined();
  expect(effortOf('')).toBeUndefined();
});

it.each<[string, string]>([
  ['stand still', 'rest'],
  ['rest', 'rest'],
  ['walking', 'walk'],
  ['walk', 'walk'],
  ['jogging home', 'jog'],
  ['jog', 'jog'],
  ['float', 'float'],
  ['relaxed', 'easy'],
  ['gentle', 'easy'],
  ['steady', 'steady'],
  ['marathon effort', 'marathon'],
  ['threshold', 'threshold'],
  ['tempo', 'threshold'],
  ['comfortably hard', 'threshold'],
  ['half marathon effort', 'threshold'],
  ['10K effort', '10k'],
  ['5K effort', '5k'],
  ['brisk', '5k'],
  ['3K effort', 'interval'],
  ['interval effort', 'interval'],
  ['Hard uphill', 'interval'],
  ['mile effort', 'repetition'],
  ['repetition', 'repetition'],
  ['fast', 'repetition'],
  ['stride', 'stride'],
  ['strides', 'stride'],
  ['sprint', 'sprint'],
])('"%s" means %s', (words, effort) => {
  expect(effortOf(words)).toBe(effort);
});

it('does not find a word inside another', () => {
  for (const words of ['restless', 'walker', 'floating', 'hardly', 'sprinter', 'smile', '15k']) {
    expect(effortOf(words), words).toBeUndefined();
  }
});
