import { expect, it } from 'vitest';
import { homeCard, sharePicture } from './share.ts';

it('names a picture after the page it belongs to', () => {
  const of = (page: string) => sharePicture({ page, title: 'Base', label: '8 weeks' }).address;
  expect(of('/plans/base/')).toBe('/og/plans/base.png');
  expect(of('/articles/down-weeks/')).toBe('/og/articles/down-weeks.png');
  expect(sharePicture(homeCard).address).toBe('/og/home.png');
});

it('says in words what the picture shows', () => {
  const { alt } = sharePicture({ page: '/plans/base/', title: 'Base', label: '8 weeks' });
  expect(alt).toBe('Base. 8 weeks. Below, its weeks as bars, taller for more running.');
});
