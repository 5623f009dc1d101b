import type { LevelDefinition } from '../../model/level.ts';
import { capital } from '../words.ts';

/** What a page calls a level: its title, or its id in words. */
export const levelTitle = (id: string, { title }: Pick<LevelDefinition, 'title'>): string =>
  title ?? capital(id.replaceAll('-', ' '));
