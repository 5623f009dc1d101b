import { expect, it } from 'vitest';
import { ALIGNMENT } from './alignment.ts';
import { CHANGE, NOTES } from './change.ts';
import { TRAINING_IN_THE_GREY } from './inTheGrey.ts';
import type { Prompt } from './prompt.ts';
import { SELF_AUDIT } from './selfAudit.ts';
import { WHOLE_SYSTEM } from './wholeSystem.ts';

const PROMPTS = { ALIGNMENT, CHANGE, NOTES, SELF_AUDIT, WHOLE_SYSTEM };

const told = ({ id, title, text, next, leads }: Prompt): string =>
  [`${id}: ${title}`, text, `${next} → ${leads}`].join('\n    ');

it('says every thought about life and change to the letter, with what to do next', async () => {
  const words = Object.entries(PROMPTS).flatMap(([name, prompts]) => [
    `# ${name}`,
    ...prompts.map(told),
  ]);
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('words.txt');
});

it('says to the letter what to do when a day does not go as planned', async () => {
  const words = TRAINING_IN_THE_GREY.map(({ id, when, answer, because }) =>
    [`${id}: ${when}`, answer, because].join('\n    '),
  );
  await expect(`${words.join('\n')}\n`).toMatchFileSnapshot('inTheGrey.txt');
});
