import { expect, it } from 'vitest';
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { ARTICLE_PICTURES } from './articlePicture.ts';
import { brandSchema } from './brandDefinition.ts';
import { definitionSchema } from './definition.ts';
import { sessionFileSchema } from './session.ts';
import { yearSchema } from './yearDefinition.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** Every key below a schema, a line for what it takes and one for the sentence that explains it. */
function keysOf(schema: Json, path: string): string[] {
  const { description, properties = {}, items, additionalProperties, anyOf, ...facts } = schema;
  const below = [
    ...Object.entries(properties).map(([key, value]) => [value, `${path}.${key}`] as const),
    [items, `${path}[]`] as const,
    [additionalProperties, `${path}.*`] as const,
    ...(anyOf ?? []).map((either, at) => [either, `${path}|${at + 1}`] as const),
  ];
  return [
    `${path} ${JSON.stringify(facts)}`,
    ...(description ? [`    ${description}`] : []),
    ...below.flatMap(([value, at]) => (typeof value === 'object' ? keysOf(value as Json, at) : [])),
  ];
}

it('a change to any key an author may write, its bounds or its sentence is seen here', async () => {
  const schemas = {
    plan: definitionSchema,
    sessions: sessionFileSchema,
    year: yearSchema,
    brand: brandSchema,
    article: articleSchema,
    ...ARTICLE_PICTURES,
  };
  const lines = Object.entries(schemas).flatMap(([name, schema]) =>
    keysOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('keys.txt');
});
