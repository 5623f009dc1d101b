import type { Experience } from '../../model/experience.ts';
import type { PhaseDefinition } from '../../model/phase.ts';
import type { PlanWeek } from '../../model/plan.ts';
import type { Recovery } from '../plan/allowances.ts';
import type { WeekRole } from '../week/weekOrder.ts';

/** A whole plan as the plan rules see it. Volumes are in the plan's measure unless they say km. */
export interface PlanView {
  weeks: readonly PlanWeek[];
  roles: readonly WeekRole[];
  phases: readonly PhaseDefinition[];
  experience: Experience;
  /** Most rising weeks in a row for this runner; what the experience says when left out. */
  mostRising?: number;
  /** Weekly volume and longest run the runner comes with. */
  usual: { volume: number; long: number };
  /** Races that are still being absorbed. */
  recoveries: readonly Recovery[];
  /** Minutes a kilometre, for plans measured in time. */
  easyPace: number;
  measure: 'distance' | 'time';
  /** Weeks (1-based) that free days or an author's own days made smaller than planned. */
  smaller: readonly number[];
}

/** A week's volume in kilometres, by estimate where the plan is measured in time. */
export const weekKm = (view: PlanView, volume: number): number =>
  view.measure === 'distance' ? volume : volume / view.easyPace;

/** True for weeks that are lighter on purpose. */
export const isRelief = (role: WeekRole | undefined): boolean => role !== 'build';

/** Percent, rounded, for messages. */
export const percent = (share: number): number => Math.round(share * 100);
