import type { Contradiction } from './contradiction.ts';
import type { PlanDefinition } from './definition.ts';
import { compareVersions, type PlanVersion } from './version.ts';

/** Versions that do not lead to the plan's own, or whose numbers or days stand out of order. */
export function checkVersions({ version, versions }: PlanDefinition): Contradiction[] {
  return versions.flatMap((entry, index) => {
    const above = versions[index - 1];
    return above ? checkOrder(entry, above, index) : checkNewest(entry, version);
  });
}

function checkNewest({ version }: PlanVersion, own: string): Contradiction[] {
  if (compareVersions(version, own) === 0) return [];
  return [
    {
      path: ['versions', 0, 'version'],
      what: `the newest is ${version}, but the plan is version ${own}`,
      expected: own,
      remedy:
        compareVersions(own, version) > 0
          ? `Put what ${own} changed on top of the list.`
          : `Write \`version: "${version}"\`, or correct the number here.`,
    },
  ];
}

function checkOrder(entry: PlanVersion, above: PlanVersion, index: number): Contradiction[] {
  const found: Contradiction[] = [];
  const order = compareVersions(entry.version, above.version);
  if (order >= 0) {
    found.push({
      path: ['versions', index, 'version'],
      what:
        order === 0
          ? `${entry.version} is there twice`
          : `${entry.version} stands below ${above.version}, which is older`,
      expected: `a version before ${above.version}`,
      remedy: order === 0 ? 'Join their changes in one entry.' : 'Put the newest first.',
    });
  }
  if (entry.date && above.date && entry.date > above.date) {
    found.push({
      path: ['versions', index, 'date'],
      what: `${entry.version} came out on ${entry.date}, after ${above.version}`,
      expected: `${above.date} or before`,
      remedy: 'Correct one of the two days.',
    });
  }
  return found;
}
