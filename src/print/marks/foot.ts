import { Explanation, Imprint } from '../../../templates/fridge/Footer.tsx';
import { type Legend, signOf } from '../fridge/legends.ts';
import { type Job, whereOn } from '../job.ts';
import type { Cell, Item, Rectangle } from '../layout/drawing.ts';
import { fitStamp } from '../layout/fit.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { place, reach, type Stamp, stampOf } from '../layout/stamp.ts';

/** What the foot of a page is set with. */
type Desk = Pick<Job, 'sheet' | 'press' | 'ink' | 'words' | 'large' | 'url' | 'brandName'>;

/** How the foot of a page is set: the meaning of its signs is left out where there is no room. */
interface FootStep {
  size: number;
  meanings: boolean;
}

const steps = (meanings: boolean, sizes: readonly number[]): FootStep[] =>
  sizes.map((size) => ({ size, meanings }));

const STEPS = [...steps(true, [9, 8.5, 8, 7.5]), ...steps(false, [9, 8.5, 8, 7.5, 7, 6.5])];
const LARGE_STEPS = [...steps(true, [12]), ...steps(false, [12])];

const GAP = 15;
const SIGN = 9;

/**
 * The foot of a page: signs explained at the left, brand and address at the right, on one line.
 *
 * @param scale how much larger its type is than on A4
 */
export async function foot(
  job: Desk,
  box: Rectangle,
  legends: readonly Legend[],
  scale = 1,
): Promise<Part> {
  const address = job.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const imprint = `${job.brandName} · ${address}`;
  const all = (job.large ? LARGE_STEPS : STEPS).map(({ size, meanings }) => ({
    size: size * scale,
    meanings,
  }));
  for (const [at, step] of all.entries()) {
    const set = await setLine(job, box, legends, { imprint, address }, step, at === all.length - 1);
    if (set) return draw(job, box, set);
  }
  return joinParts([]);
}

interface FootLine {
  legends: { stamp: Stamp; legend: Legend; width: number }[];
  imprint: Stamp;
}

/** Undefined where it does not fit; in the last step the signs go before the brand. */
async function setLine(
  job: Desk,
  box: Rectangle,
  legends: readonly Legend[],
  { imprint, address }: { imprint: string; address: string },
  { size, meanings }: FootStep,
  last: boolean,
): Promise<FootLine | undefined> {
  const set = await Promise.all(
    legends.map(async (legend) => {
      const stamp = await explanation(
        job,
        box,
        { ...legend, ...(!meanings && { meaning: '' }) },
        size,
      );
      return { stamp, legend, width: reach(stamp) + (legend.sign ? SIGN : 0) + GAP };
    }),
  );
  const width = set.reduce((sum, each) => sum + each.width, 0);
  const end = await imprintStamp(job, box, last ? address : imprint, size);
  return width + reach(end) <= box.width || last ? { legends: set, imprint: end } : undefined;
}

const explanation = (job: Desk, box: Rectangle, legend: Legend, size: number): Promise<Stamp> => {
  const { press, ink } = job;
  const { name, meaning } = legend;
  const key = `legend ${ink.name} ${size} ${name} ${meaning}`;
  return stampOf(press, key, box.width, () => Explanation({ name, meaning, size, ink }));
};

const imprintStamp = (job: Desk, box: Rectangle, words: string, size: number): Promise<Stamp> =>
  fitStamp({
    groups: [[size]],
    room: box,
    where: whereOn(job, 'address'),
    words,
    make: () =>
      stampOf(job.press, `imprint ${job.ink.name} ${size} ${words}`, box.width, () =>
        Imprint({ words, size, ink: job.ink }),
      ),
  });

function draw(job: Desk, box: Rectangle, { legends, imprint }: FootLine): Part {
  let { x } = box;
  const y = box.y + box.height - imprint.height - 1.5;
  const parts = legends.map(({ stamp, legend, width }): Part => {
    const cell: Cell = { ...box, name: `legend ${legend.name}`, role: 'note', x, width };
    const signs = signOf(legend, x, y + stamp.height / 2, job.ink.ink).map(
      (shape): Item => ({ ...shape, cell: cell.name, role: 'artifact' }),
    );
    const at = { x: x + (legend.sign ? SIGN : 0), y };
    x += width;
    return { cells: [cell], items: [...signs, ...place(stamp, at, cell.name, 'note')] };
  });
  return joinParts([...parts, address(job, box, imprint, y)]);
}

function address({ url, words }: Desk, box: Rectangle, stamp: Stamp, y: number): Part {
  const width = reach(stamp);
  const x = box.x + box.width - width;
  const cell: Cell = { ...box, name: 'address', role: 'note', x, width };
  const link: Item = {
    type: 'link',
    x,
    y,
    width,
    height: stamp.height,
    url,
    words: words.openPlan,
    cell: cell.name,
    role: 'note',
  };
  return { cells: [cell], items: [...place(stamp, { x, y }, cell.name, 'note'), link] };
}
