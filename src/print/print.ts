/** The public door of the print shop. */
export { drawFridge, type FridgeOptions, type Printed, printFridge } from './fridge/fridge.ts';
export { checkDrawing, FRIDGE_PROMISE, type PageProblem } from './layout/check.ts';
export type { DrawList } from './layout/drawing.ts';
export type { FontFile } from './layout/fonts.ts';
export { openPrintShop, type PrintShop } from './shop.ts';
