import type { Answers, Question, Reply } from './question.ts';

let worker: Worker | undefined;

/**
 * Asks the worker, which starts with the first question. A worker that could not start is asked anew
 * the next time.
 */
export function askYear<Want extends keyof Answers>(
  question: Question & { want: Want },
): Promise<Answers[Want]> {
  worker ??= new Worker(new URL('./yearWorker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const lost = ({ message }: ErrorEvent) => {
      worker = undefined;
      reject(new Error(message || 'Its code could not be loaded.'));
    };
    port1.onmessage = ({ data }: MessageEvent<Reply<Answers[Want]>>) => {
      if ('answer' in data) resolve(data.answer);
      else reject(new Error(data.problem));
      asked.removeEventListener('error', lost);
      port1.close();
    };
    asked.addEventListener('error', lost);
    asked.postMessage(question, [port2]);
  });
}
