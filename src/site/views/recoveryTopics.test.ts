import { expect, it } from 'vitest';
import { SELF_AUDIT } from '../../engine/capacity/selfAudit.ts';
import { leadTo, promptViews, TOPICS, topicList } from './recoveryTopics.ts';

it('leads to a part of the page, or to the plans', () => {
  expect(leadTo('check-in')).toEqual({ words: 'A check-in card', address: '#check-in' });
  expect(leadTo('plans')).toEqual({ words: 'Plans', address: '/plans/' });
});

it('lists every part once', () => {
  expect(topicList).toHaveLength(Object.keys(TOPICS).length);
  expect(topicList[0]).toEqual({ words: 'How long it takes', address: '#how-long' });
});

it('gives each prompt the link to what comes next', () => {
  const [first] = promptViews(SELF_AUDIT);
  expect(first).toMatchObject({ id: 'motivation-without-system', lead: { address: '#change' } });
});
