import type { components } from '../api/generated/planning';

type Schemas = components['schemas'];

export const FIGURES: Schemas['PlanFigures'] = {
  targetInYearPence: 836_990_000,
  inYearPence: 837_040_200,
  inYearShortfallPence: 0,
  recurrentPence: 837_500_000,
  recurrentShortfallPence: 0,
  fullYearPence: 837_500_000,
  oneOffPence: 12_300_000,
  postsRemovedHundredths: 1_250,
  employeesLeaving: 11,
  costPence: 1_257_083_400,
  weighedRulesPence: 0,
  costParts: [
    { name: 'lasting loss', pence: 1_000_000_000 },
    { name: 'overtime', pence: 257_083_400 },
  ],
  measuresTaken: 1,
  measures: 2,
};

export function summary(more: Partial<Schemas['PlanSummary']> = {}): Schemas['PlanSummary'] {
  return {
    id: '7f000001-0000-4000-8000-000000000001',
    scenarioId: '7f000001-0000-4000-8000-000000000002',
    solveJobId: '7f000001-0000-4000-8000-000000000003',
    status: 'DRAFT',
    lineageId: '7f000001-0000-4000-8000-000000000001',
    version: 1,
    createdAt: '2026-11-23T09:00:00Z',
    scenarioName: '70 % of the list',
    year: '2027/28',
    figures: FIGURES,
    ...more,
  };
}

const LIBRARIES: Schemas['PlannedMeasure'] = {
  measure: 'libraries',
  title: 'Fewer library hours',
  directorate: 'Communities',
  choice: 'libraries/0',
  taken: true,
  option: 'published',
  optionTitle: 'The published saving',
  startMonth: 0,
  begins: '2027-04-01',
  savingFrom: '2027-09-03',
  inYearPence: 837_040_200,
  recurrentPence: 837_500_000,
  fullYearPence: 837_500_000,
  oneOffPence: 12_300_000,
  postsRemovedHundredths: 1_250,
  employeesLeaving: 11,
  explanation: 'It brings the target nearest.',
};

const FINANCE: Schemas['PlannedMeasure'] = {
  measure: 'finance',
  title: 'Savings of Finance',
  choice: 'finance/none',
  taken: false,
  inYearPence: 0,
  recurrentPence: 0,
  fullYearPence: 0,
  oneOffPence: 0,
  postsRemovedHundredths: 0,
  employeesLeaving: 0,
  explanation: 'The target is met without it.',
};

export function plan(more: Partial<Schemas['PlanResponse']> = {}): Schemas['PlanResponse'] {
  return {
    id: summary().id,
    scenarioId: summary().scenarioId,
    solveJobId: summary().solveJobId,
    status: 'DRAFT',
    lineageId: '7f000001-0000-4000-8000-000000000001',
    version: 1,
    createdAt: '2026-11-23T09:00:00Z',
    contentSha256: 'a'.repeat(64),
    content: {
      scenario: { name: '70 % of the list' } as Schemas['Scenario'],
      year: '2027/28',
      figures: FIGURES,
      rulesInForce: [],
      gap: {
        inYearPence: 0,
        inYearBasisPoints: 0,
        recurrentPence: 0,
        recurrentBasisPoints: 0,
        costPence: 1_211_300,
        costBasisPoints: 10,
      },
      sentences: ['It reaches the target of £8,369,900 for the year.'],
      brokenRules: [],
      rulesSetAside: [],
      measures: [LIBRARIES, FINANCE],
      months: [
        { month: 0, label: 'April 2027', savingPence: 400_000_000, cumulativePence: 400_000_000 },
        { month: 1, label: 'May 2027', savingPence: 437_040_200, cumulativePence: 837_040_200 },
      ],
      pricesFrom: 'default parameters',
      assumed: [{ rule: 'employees not stated', count: 24, example: '526', because: 'Parameter "employees-per-fte"' }],
      assumptions: [],
    },
    ...more,
  };
}
