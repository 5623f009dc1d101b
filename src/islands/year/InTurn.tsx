/** @jsxImportSource preact */
import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws its parts for the first time one after the other, so that a phone can answer between them. */
export function InTurn({ children }: { children: ComponentChildren }) {
  const parts = toChildArray(children);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn < parts.length) setDrawn(drawn + 1);
  }, [drawn, parts.length]);
  return <>{parts.slice(0, drawn)}</>;
}
