import type { components } from '../api/generated/planning';

export type PlanStatus = components['schemas']['PlanStatus'];

export const STATUS: Readonly<Record<PlanStatus, string>> = {
  DRAFT: 'Draft',
  PROPOSED: 'Proposed',
  ENDORSED: 'Endorsed',
  AUTHORISED_TO_CONSULT: 'Authorised to consult',
  APPROVED: 'Approved',
  IN_DELIVERY: 'In delivery',
  CLOSED: 'Closed',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
  SUPERSEDED: 'Superseded',
};
