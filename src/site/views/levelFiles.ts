import { EXPORTS } from '../../export/names.ts';
import type { Units } from '../../model/units.ts';
import { addresses, UNITS } from '../addresses.ts';

/** A level as a file that is no sheet. */
export interface LevelFile {
  /** `a table (CSV) in km`, to stand behind “as”. */
  title: string;
  address: string;
  /** What a browser saves it as; none where it is opened. */
  saveAs?: string;
  /** Only where this unit is chosen. */
  units?: Units;
}

/** The files of a level that need no dates. */
export const levelFiles = (plan: string, level: string): LevelFile[] => [
  ...UNITS.map((units) => ({
    title: `a ${EXPORTS.csv.title} in ${units}`,
    address: addresses.planCsv(plan, level, units),
    saveAs: `${plan}-${level}-${units}.csv`,
    units,
  })),
  { title: EXPORTS.json.title, address: addresses.planJson(plan, level) },
];
