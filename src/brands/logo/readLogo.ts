import type { LogoReading } from './logo.ts';
import { readPng } from './readPng.ts';
import { readSvgLogo } from './readSvgLogo.ts';

/**
 * Reads a logo by the ending of its file. What comes back is shapes in solid colours, or a PNG whose
 * parts hold together: nothing in it can run, load or point elsewhere.
 */
export const readLogo = (file: string, bytes: Uint8Array): LogoReading =>
  /\.png$/i.test(file) ? readPng(bytes) : readSvgLogo(bytes);
