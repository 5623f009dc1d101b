import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';

/** An answer that has begun, as it comes over the wire. */
async function asked(url: string, encodings: string): Promise<IncomingMessage> {
  const headers = { 'Accept-Encoding': encodings };
  return (await once(get(url, { agent: false, headers }), 'response'))[0];
}

test('texts come packed for those who can unpack them, as hosts send them', async ({ baseURL }) => {
  const packed = async (path: string, encodings: string) => {
    const answer = await asked(`${baseURL}${path}`, encodings);
    answer.destroy();
    return [answer.headers['content-encoding'], answer.headers.vary];
  };
  expect(await packed('/', 'gzip, deflate, br')).toEqual(['br', 'Accept-Encoding']);
  expect(await packed('/', 'gzip')).toEqual(['gzip', 'Accept-Encoding']);
  expect(await packed('/', 'identity')).toEqual([undefined, 'Accept-Encoding']);
  expect(await packed('/favicon.ico', 'br')).toEqual([undefined, 'Accept-Encoding']);
});

test('readers who leave in the middle of a page do not trouble the others', async ({
  baseURL,
  request,
}) => {
  for (let reader = 0; reader < 40; reader++) {
    const answer = await asked(`${baseURL}/years/two-peaks/`, reader % 2 ? 'br' : 'gzip');
    answer.destroy();
  }
  expect((await request.get('/years/two-peaks/')).status()).toBe(200);
});
