import type { components } from './generated/impact';

type Impact = components['schemas'];

/** One of the three that are set beside each other. */
export interface AssessedAlternative {
  assessmentId: string;
  inYearPence: number;
  fullYearPence: number;
  oneOffPence: number;
  postsRemovedHundredths: number;
  employeesLeaving: number;
  figures: Impact['AssessmentFigures'];
  assumptions: Impact['ImpactAssumption'][];
  sentences: string[];
}

export interface PlanAssessment {
  id: string;
  planId: string;
  assessedAt: string;
  planContentSha256: string;
  plan: AssessedAlternative;
  doNothing: AssessedAlternative;
  acrossTheBoard: {
    shareBasisPoints: number;
    reaches: boolean;
    lawful: boolean;
    sentences: string[];
    outcome: AssessedAlternative;
  };
  conduct: { status: string; askedAt: string; asOf?: string; reason?: string };
  sentences: string[];
}

interface Answers<Status extends number, Body> {
  responses: Record<Status, { headers: Record<string, unknown>; content: { 'application/json': Body } }>;
}

/** Operations that planning's API document does not have yet. */
export interface AwaitedPaths {
  '/api/planning/plans/{id}/assessments': {
    parameters: { path: { id: string } };
    get: { parameters: { path: { id: string }; query?: { limit?: number } } } & Answers<200, { items: PlanAssessment[] }>;
    post: { parameters: { path: { id: string } } } & Answers<201, PlanAssessment>;
  };
}
