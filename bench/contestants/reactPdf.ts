import { join } from 'node:path';
import { Font, renderToBuffer } from '@react-pdf/renderer';
import { FACES, fontFile } from './contestant.ts';
import { fridgeDocument } from './react/FridgeDocument.tsx';
import { serve } from './worker.ts';

serve({
  async open(fonts) {
    Font.clear();
    // Asked for by the library even where nothing is set in it.
    Font.register({ family: 'Helvetica', src: 'Helvetica' });
    Font.register({ family: 'Helvetica', src: 'Helvetica-Oblique', fontStyle: 'italic' });
    register(fonts);
  },
  draw: ({ content }) => renderToBuffer(fridgeDocument(content)),
  async close() {},
});

function register(fonts: string): void {
  for (const face of FACES) {
    const { family, weight: fontWeight, style: fontStyle } = face;
    Font.register({ family, fontWeight, fontStyle, src: join(fonts, fontFile(face)) });
  }
  Font.registerHyphenationCallback((word) => [word]);
}
