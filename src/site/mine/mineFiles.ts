import { EXPORT_FORMATS, EXPORTS, type ExportFormat } from '../../export/names.ts';
import { absolute, addresses } from '../addresses.ts';
import { capital } from '../words.ts';
import type { Made } from './makeMine.ts';

/** A form in which a plan can be taken along. */
export interface MineFile {
  format: ExportFormat;
  /** `Calendar`. */
  title: string;
  mediaType: string;
  /** What the file is called. */
  name: string;
  /** Address of the level's page, which stands in the file. */
  url: string;
  /** It waits for dates. */
  waits: boolean;
}

/**
 * Every file of a plan.
 *
 * @param site an address of the site, in full
 */
export const mineFiles = ({ plan, when }: Made, site: string): MineFile[] =>
  EXPORT_FORMATS.map((format) => {
    const { title, mediaType, dated } = EXPORTS[format];
    const date = when && ('race' in when ? when.race : when.start);
    const parts = [plan.id, plan.level.id, plan.units, date].filter(Boolean);
    return {
      format,
      title: capital(title),
      mediaType,
      name: `${parts.join('-')}.${format}`,
      url: absolute(addresses.level(plan.id, plan.level.id), site),
      waits: dated && date === undefined,
    };
  });
