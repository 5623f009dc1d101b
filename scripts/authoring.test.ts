import { expect, it } from 'vitest';
import { authoringReference } from './authoring.ts';

it('docs/authoring.md says what the schemas say (npx vitest run scripts/authoring.test.ts -u)', async () => {
  await expect(authoringReference()).toMatchFileSnapshot('../docs/authoring.md');
});
