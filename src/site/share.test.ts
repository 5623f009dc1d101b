import { expect, it } from 'vitest';
import { articleCard, homeCard, sharePicture } from './share.ts';

const article = {
  address: '/articles/down-weeks/',
  title: 'Down weeks',
  lead: 'Why less is more.',
  length: '5 minutes',
};

it('names a picture after the page it belongs to', () => {
  expect(sharePicture(articleCard(article)).address).toBe('/og/articles/down-weeks.png');
  expect(sharePicture(homeCard).address).toBe('/og/home.png');
});

it('says in words what the picture shows', () => {
  expect(sharePicture(articleCard(article)).alt).toBe(
    'Down weeks. 5 minutes to read. Below, the weeks of a season as bars, taller for more running.',
  );
});
