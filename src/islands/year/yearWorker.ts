import type { YearCatalogue } from '../../engine/buildYear.ts';
import { shelfOf } from '../../site/views/yearSource.ts';
import { asked } from '../asked.ts';
import { laidYear, wholeYear } from './laidYear.ts';
import type { Answers, Question, Reply } from './question.ts';
import { nextMonday } from './today.ts';

let shelf: Promise<YearCatalogue> | undefined;

/** Lays years out away from the page, so that it stays awake. Each question brings the way to answer it. */
addEventListener('message', async ({ data, ports }: MessageEvent<Question>) => {
  ports[0]?.postMessage(await replyTo(data));
});

async function replyTo(question: Question): Promise<Reply<Answers[keyof Answers]>> {
  try {
    return { answer: await answerTo(question) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function answerTo({ want, words, catalogue }: Question): Promise<Answers[keyof Answers]> {
  const [library, { checkYear: check }] = await Promise.all([
    shelfFrom(catalogue),
    import('../../import/checkYear.ts'),
  ]);
  const tools = { library, check, start: nextMonday() };
  return want === 'whole' ? wholeYear(words, tools) : laidYear(words, tools);
}

/** The catalogue, fetched once; again after it could not be had. */
function shelfFrom(address: string): Promise<YearCatalogue> {
  shelf ??= fetched(address).catch((error: unknown) => {
    shelf = undefined;
    throw error;
  });
  return shelf;
}

const fetched = async (address: string): Promise<YearCatalogue> =>
  shelfOf(await (await asked(address)).json());
