import type { WorksheetPart } from '../../model/worksheet.ts';
import { joinParts } from '../layout/part.ts';
import { scalePart, tickPart } from './answerParts.ts';
import { gridPart } from './gridPart.ts';
import { fieldsPart, linesPart } from './linesPart.ts';
import { type Said, type SetPart, stack, type WorksheetJob } from './sheet.ts';

/** Lays a part of a worksheet out at a width. @throws PlanError naming the cell that does not fit */
export function setPart(
  job: WorksheetJob,
  part: WorksheetPart,
  name: string,
  width: number,
): Promise<SetPart> {
  const { type } = job;
  switch (part.kind) {
    case 'heading': {
      const cell = { role: 'heading', level: 2 } as const;
      return words(job, { ...part, name, size: type.heading, voice: 'title', cell }, width);
    }
    case 'say':
      return words(job, { ...part, name, size: type.text, voice: 'text' }, width);
    case 'lines':
      return linesPart(job, part, name, width);
    case 'scale':
      return scalePart(job, part, name, width);
    case 'tick':
      return tickPart(job, part, name, width);
    case 'fields':
      return fieldsPart(job, part, name, width);
    case 'grid':
      return gridPart(job, part, name, width);
  }
}

async function words(job: WorksheetJob, said: Said, width: number): Promise<SetPart> {
  const { height, at } = await stack(job, [said], width);
  return {
    height,
    grows: false,
    leads: said.cell?.role === 'heading',
    draw: (x, y) => joinParts(at(x, y)),
  };
}
