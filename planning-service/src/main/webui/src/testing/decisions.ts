import type { components } from '../api/generated/planning';
import { plan } from './plans';

type Schemas = components['schemas'];

const HASH = plan().contentSha256;

export function decisions(more: Partial<Schemas['DecisionsResponse']> = {}): Schemas['DecisionsResponse'] {
  return {
    planId: plan().id,
    lineageId: plan().id,
    version: 1,
    status: 'AUTHORISED_TO_CONSULT',
    contentSha256: HASH,
    ruleRecord: { overrides: [], claimedExceptions: [] },
    decisions: [
      { decision: 'PROPOSE', done: true, by: 'Fiona Marsh', at: '2026-11-20T10:00:00Z', waitsFor: [] },
      { decision: 'ENDORSE', done: true, by: 'Edward Lamb', at: '2026-11-20T15:00:00Z', waitsFor: [] },
      { decision: 'AUTHORISE', done: true, by: 'Thea Brook', at: '2026-11-23T09:00:00Z', text: 'Minute 7.', waitsFor: [] },
      {
        decision: 'APPROVE',
        done: false,
        waitsFor: [
          { code: 'consultation-open', sentence: 'Consultation on Fewer library hours is open.', measure: 'libraries' },
        ],
      },
    ],
    votes: [
      { by: 'Thea Brook', decision: 'AUTHORISE', vote: 'FOR', at: '2026-11-23T08:50:00Z', counts: true },
      {
        by: 'Tom Reed',
        decision: 'AUTHORISE',
        vote: 'AGAINST',
        dissent: 'Too soon.',
        at: '2026-11-23T08:55:00Z',
        counts: true,
      },
    ],
    conflicts: [
      { by: 'Tess Hall', trustee: true, interest: 'Chairs the library friends.', withdraws: true, at: '2026-11-22T09:00:00Z' },
    ],
    delegations: [],
    dissent: [
      { by: 'Tom Reed', decision: 'AUTHORISE', vote: 'AGAINST', text: 'Too soon.', at: '2026-11-23T08:55:00Z' },
    ],
    quorum: { members: 3, withdrawn: 1, needed: 2, takingPart: 2 },
    overrides: [],
    ...more,
  };
}

export function consultation(): Schemas['ConsultationResponse'] {
  return {
    planId: plan().id,
    asOf: '2026-11-23T09:30:00Z',
    items: [
      {
        measure: 'libraries',
        title: 'Fewer library hours',
        needed: true,
        openedOn: '2026-11-23',
        minimumUntil: '2027-01-07',
        responses: 3,
        answered: 2,
        state: 'OPEN',
      },
      { measure: 'finance', title: 'Savings of Finance', needed: false, responses: 0, answered: 0, state: 'NOT_NEEDED' },
    ],
  };
}
