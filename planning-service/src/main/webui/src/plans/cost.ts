import type { components } from '../api/generated/planning';

type PlanFigures = components['schemas']['PlanFigures'];

/** Kept apart from recovery cost, always: no recovery brings it back. */
export function lastingLoss({ costParts }: PlanFigures): number {
  return costParts.filter((part) => part.name === 'lasting loss').reduce((sum, part) => sum + part.pence, 0);
}

export function recoveryCost(figures: PlanFigures): number {
  return figures.costPence - lastingLoss(figures);
}
