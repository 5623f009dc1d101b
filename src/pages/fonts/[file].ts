import type { APIRoute } from 'astro';
import { readFace } from '../../../scripts/fonts.ts';
import { FACES } from '../../print/faces.ts';

/** The fonts of the sheets, for those that are made in the browser. */
export const getStaticPaths = () => FACES.map((face) => ({ params: { file: face.file } }));

export const GET: APIRoute = async ({ params }) => {
  const face = FACES.find(({ file }) => file === params['file']);
  if (!face) return new Response('No such font', { status: 404 });
  return new Response(new Uint8Array(await readFace(face)), {
    headers: { 'Content-Type': 'font/ttf' },
  });
};
