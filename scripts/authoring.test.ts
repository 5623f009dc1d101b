import { expect, it } from 'vitest';
import { library } from '../test/fixtures/content.ts';
import { authoringReference } from './authoring.ts';

it('docs/authoring.md says what the schemas say (npx vitest run scripts/authoring.test.ts -u)', async () => {
  await expect(authoringReference(library)).toMatchFileSnapshot('../docs/authoring.md');
});
