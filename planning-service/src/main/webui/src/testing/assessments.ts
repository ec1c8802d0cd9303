import type { Assessment, AssessedAlternative, PlanAssessment } from '../recovery/useAssessments';
import { plan } from './plans';

type Figures = AssessedAlternative['figures'];

const money = (p50: number) => ({ unit: 'PENCE' as const, p10: p50 - 1_000_00, p50, p90: p50 + 1_000_00, mark: 'PARTLY_ASSUMED' as const });
const months = (p50: number) => ({ unit: 'MONTH' as const, p10: p50 - 2, p50, p90: p50 + 3, mark: 'MOSTLY_ASSUMED' as const });

const FIGURES: Figures = {
  moneyMonths: 36,
  recoveryMonth: { unit: 'MONTH', p10: 14, p50: 19, notReachedBasisPoints: 1_250, mark: 'MOSTLY_ASSUMED' },
  breakEvenMonth: months(9),
  troughDepth: { unit: 'BASIS_POINTS', p10: 200, p50: 450, p90: 900, mark: 'PARTLY_ASSUMED' },
  troughMonth: months(7),
  recoveryCostPence: money(52_000_000),
  lastingLossPence: money(9_000_000),
  lastingLossServiceMonthsByTier: [],
  quitsBeyondNormal: { unit: 'HUNDREDTHS_OF_EMPLOYEES', p10: 100, p50: 350, p90: 900, mark: 'PARTLY_ASSUMED' },
  absenceDaysBeyondNormal: { unit: 'DAYS', p10: 10, p50: 40, p90: 90, mark: 'PARTLY_ASSUMED' },
  partnerContributionLostPence: money(1_000_000),
  inYearSavingPence: money(700_000_000),
  netBenefitPence: money(1_800_000_000),
  cashEffectPence: money(1_700_000_000),
  probabilityTargetMet: { basisPoints: 6_200, mark: 'STATED' },
  probabilityFalseEconomy: { basisPoints: 150, mark: 'PARTLY_ASSUMED' },
};

function alternative(assessmentId: string, more: Partial<AssessedAlternative> = {}): AssessedAlternative {
  return {
    assessmentId,
    contentSha256: 'b'.repeat(64),
    parameterSet: 'default',
    seed: 1,
    draws: 2_000,
    months: 48,
    inYearPence: 837_040_200,
    fullYearPence: 837_500_000,
    oneOffPence: 12_300_000,
    postsRemovedHundredths: 1_250,
    employeesLeaving: 11,
    figures: FIGURES,
    assumptions: [{ code: 'conduct', sentence: 'A middling conduct is assumed.' }],
    sentences: ['Half of the futures recover by month 19.'],
    ...more,
  };
}

export const OF_PLAN = '7f000002-0000-4000-8000-000000000001';

export function assessed(more: Partial<PlanAssessment> = {}): PlanAssessment {
  return {
    id: '7f000002-0000-4000-8000-000000000000',
    planId: plan().id,
    assessedAt: '2026-11-23T10:00:00Z',
    planContentSha256: plan().contentSha256,
    plan: alternative(OF_PLAN),
    doNothing: alternative('7f000002-0000-4000-8000-000000000002', { inYearPence: 0, sentences: [] }),
    acrossTheBoard: {
      shareBasisPoints: 214,
      reaches: true,
      comparedInYearPence: 837_040_200,
      belowMinimum: [],
      lawful: false,
      assumptions: [],
      sentences: ['It takes children\u2019s services below their minimum.'],
      outcome: alternative('7f000002-0000-4000-8000-000000000003', { sentences: [] }),
    },
    conduct: { status: 'KNOWN', askedAt: '2026-11-23T10:00:00Z' },
    sentences: [],
    ...more,
  };
}

const flat = (unit: 'PENCE' | 'BASIS_POINTS', p50: number[], spread: number) => ({
  unit,
  p10: p50.map((value) => value - spread),
  p50,
  p90: p50.map((value) => value + spread),
});

export function byMonth(): Assessment {
  const level = flat('BASIS_POINTS', [10_000, 9_550, 9_900], 100);
  const benefit = flat('PENCE', [-1_000_000, 5_000_000, 20_000_000], 500_000);
  return {
    id: OF_PLAN,
    trajectories: {
      firstMonth: '2027-04',
      organisationLevel: level,
      commitmentLoss: level,
      quits: level,
      capacity: level,
      netBenefit: benefit,
      services: [],
    },
  } as unknown as Assessment;
}
