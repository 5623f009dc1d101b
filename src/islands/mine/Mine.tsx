/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks';
import type { PlanDefinition } from '../../model/definition.ts';
import type { SessionLibrary } from '../../model/session.ts';
import { readMine } from '../../site/mine/readMine.ts';
import { useAddress } from '../useAddress.ts';
import { MineResult } from './MineResult.tsx';
import { MineSettings } from './MineSettings.tsx';
import { MineWeeks } from './MineWeeks.tsx';
import type { Places } from './places.ts';
import { useMade } from './useMade.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  definition: PlanDefinition;
  library: SessionLibrary;
  places: Places;
}

/** A plan made for whoever looks at it: choices on the left, what comes of them on the right. */
export function Mine({ definition, library, places }: Props) {
  const [address, choose] = useAddress();
  const reading = useMemo(
    () => readMine(address, Object.keys(definition.levels)),
    [address, definition],
  );
  const { made, hindered } = useMade(definition, library, reading.mine);
  const problems = { ...hindered?.fields, ...reading.problems };
  return (
    <>
      <div class="tool mine">
        <Verdict made={made} hindered={hindered} />
        <MineSettings
          definition={definition}
          plan={made.plan}
          address={address}
          choose={choose}
          problems={problems}
        />
        <MineResult made={made} mine={reading.mine} choose={choose} places={places} />
      </div>
      <MineWeeks made={made} />
    </>
  );
}
