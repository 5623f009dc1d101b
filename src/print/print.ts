/** The public door of the print shop. */

export { documentLanguage, sheetLanguage } from '../model/sheetLanguage.ts';
export { FACES, type Face, USUAL_FACES } from './faces.ts';
export { checkDrawing, type PageProblem } from './layout/check.ts';
export type { DrawList } from './layout/drawing.ts';
export type { FontFile } from './layout/fonts.ts';
export { pictureOf } from './painter/picture.ts';
export {
  drawSample,
  drawSheet,
  MAKERS,
  type Printed,
  printSheet,
  type SheetRequest,
} from './printSheet.ts';
export { drawYearPoster, printYearPoster, type YearPosterRequest } from './printYear.ts';
export { openPrintShop, type PrintShop } from './shop.ts';
export { needsStandIns } from './standIns.ts';
