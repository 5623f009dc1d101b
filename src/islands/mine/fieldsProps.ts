import type { PlanDefinition } from '../../model/definition.ts';
import type { Plan } from '../../model/plan.ts';
import type { MineProblems } from '../../site/mine/mine.ts';
import type { Choose } from '../useAddress.ts';

/** What every group of fields needs. */
export interface FieldsProps {
  definition: PlanDefinition;
  /** The plan that is shown: what it has where nothing is chosen. */
  plan: Plan;
  address: URLSearchParams;
  choose: Choose;
  problems: MineProblems;
}
