import { LARGE_NOTE_SIZES, NOTE_SIZES, POSTER } from '../../../templates/poster/measures.ts';
import { PlanError, type Problem } from '../../errors.ts';
import type { Legend } from '../fridge/legends.ts';
import { whereOn } from '../job.ts';
import type { Cell, DrawList, Rectangle } from '../layout/drawing.ts';
import { joinParts, type Part } from '../layout/part.ts';
import { foot } from '../marks/foot.ts';
import { axis, ribbon, stress } from './axis.ts';
import { bars } from './bars.ts';
import { setFlags } from './flags.ts';
import { groundOf } from './ground.ts';
import { posterHead } from './head.ts';
import { type SetNotes, setNotes } from './notes.ts';
import { type PosterGrid, posterGrid } from './posterGrid.ts';
import type { Desk, Story } from './story.ts';

/**
 * A story as one picture with its words below; in large print the words have pages of their own.
 *
 * @throws PlanError naming what does not fit
 */
export async function drawPoster(
  desk: Desk,
  story: Story,
  legends: readonly Legend[],
): Promise<DrawList[]> {
  const grid = posterGrid(desk);
  const signs = await foot(desk, grid.foot, legends, grid.scale);
  const notes = await notesOf(desk, story, grid);
  const here = desk.large ? undefined : notes[0];
  const under = here ? here.height + POSTER.apart * grid.scale : 0;
  const box = { ...grid.body, height: grid.body.height - under - 4 };
  const first = joinParts([
    await posterHead(desk, grid, story),
    await picture(desk, story, grid, box),
    ...(here ? [here.at(grid.body.x, grid.body.y + grid.body.height - here.height - 2)] : []),
    signs,
  ]);
  const rest = desk.large ? notes : [];
  return [
    pageOf(grid, first, story.title),
    ...rest.map((page) =>
      pageOf(
        grid,
        joinParts([page.at(grid.inner.x, grid.inner.y), signs]),
        story.sections[0]?.title ?? '',
      ),
    ),
  ];
}

const pageOf = (
  { width, height }: PosterGrid,
  { cells, items }: Part,
  title: string,
): DrawList => ({
  width,
  height,
  bookmarks: [{ title, level: 1 }],
  cells,
  items,
});

/** The words below the picture, in the largest type that leaves the picture its part. */
async function notesOf(desk: Desk, { sections }: Story, grid: PosterGrid): Promise<SetNotes[]> {
  const { scale, body, inner } = grid;
  const gutter = POSTER.gutter * scale;
  if (desk.large) {
    const [size] = LARGE_NOTE_SIZES;
    const most = body.y + body.height - inner.y - POSTER.apart;
    return setNotes(
      desk,
      sections,
      { size, columns: POSTER.largeColumns, width: inner.width, gutter },
      most,
    );
  }
  const most = body.height * (1 - POSTER.leastPicture);
  let refused = new PlanError([tooMany(desk)]);
  for (const size of NOTE_SIZES) {
    for (const columns of [POSTER.columns, POSTER.columns + 1]) {
      const manner = { size: size * scale, columns, width: inner.width, gutter };
      const set = await setNotes(desk, sections, manner).catch(refusal);
      if (set instanceof PlanError) refused = set;
      else if (set.every(({ height }) => height <= most)) return set;
    }
  }
  throw refused;
}

/** A word too long for a column may fit in smaller type; any other error is one. */
function refusal(error: unknown): PlanError {
  if (error instanceof PlanError) return error;
  throw error;
}

const tooMany = (desk: Desk): Problem => ({
  what: 'the words below the picture do not fit, even in the smallest type',
  where: { path: whereOn(desk, 'words') },
  expected: 'phases and sessions that fit below the picture',
  remedy:
    'Shorten their texts, take a larger paper, or print it large: then they have pages of their own.',
});

async function picture(
  desk: Desk,
  story: Story,
  { scale }: PosterGrid,
  box: Rectangle,
): Promise<Part> {
  const plain = groundOf(desk, story, { box, scale, flags: 0 });
  const flags = await setFlags(desk, story, { box, scale }, plain.xOf);
  const ground = groundOf(desk, story, { box, scale, flags: flags.height });
  const cell: Cell = { name: 'picture', role: 'figure', alt: story.sum, ...box };
  const own: Part = {
    cells: [cell],
    items: [
      ...(await bars(desk, story, ground, cell)),
      ...(await axis(desk, story, ground, cell)),
      ...stress(desk, story, ground),
      ...(await ribbon(desk, story, ground, cell)),
    ],
  };
  return joinParts([own, flags.draw(ground)]);
}
