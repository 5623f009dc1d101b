/** @jsxImportSource preact */
import { type ComponentChildren, toChildArray } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** For what stands on the page already. */
  atOnce: boolean;
  children: ComponentChildren;
}

/** Draws its parts for the first time one after the other, so that a phone can answer between them. */
export function InTurn({ atOnce, children }: Props) {
  const parts = toChildArray(children);
  const [drawn, setDrawn] = useState(atOnce ? parts.length : 0);
  useEffect(() => {
    if (drawn < parts.length) setDrawn(drawn + 1);
  }, [drawn, parts.length]);
  return <>{parts.slice(0, drawn)}</>;
}
