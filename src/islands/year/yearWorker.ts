import type { YearCatalogue } from '../../engine/buildYear.ts';
import { builtYear } from '../../site/views/builtYear.ts';
import { shownYear } from '../../site/views/shownYear.ts';
import { shelfOf } from '../../site/views/yearSource.ts';
import { asked } from '../asked.ts';
import type { Answers, Question, Reply } from './question.ts';
import { nextMonday } from './today.ts';
import { typedYear } from './typedYear.ts';

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
  const [library, { checkYear }] = await Promise.all([
    shelfFrom(catalogue),
    import('../../import/checkYear.ts'),
  ]);
  const start = nextMonday();
  const typed = typedYear(new URLSearchParams(words), checkYear, start);
  const built = builtYear(typed.definition, library);
  return want === 'whole'
    ? { year: built.year, definition: typed.definition }
    : { typed, shown: shownYear(built), start };
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
