import { planning } from '../api/client';
import type { PlanStatus } from '../plans/status';
import { may, type Person, type Role } from '../session/person';
import type { Decisions, DecisionsRead } from './useDecisions';

/** What a person fills in before going ahead. */
export interface Filled {
  text: string;
  /** Chosen by whoever votes; nothing is chosen for them. */
  vote: 'FOR' | 'AGAINST' | 'ABSTAIN' | null;
}

interface Field {
  label: string;
  help?: string;
  required: boolean;
}

/** Something that may be done about a plan. */
export interface Action {
  name: string;
  /** Whose step it belongs to. */
  step: 'PROPOSE' | 'ENDORSE' | 'AUTHORISE' | 'APPROVE' | undefined;
  roles: readonly Role[];
  statuses: readonly PlanStatus[];
  /** What follows from it. */
  consequence: string;
  text: Field;
  isVote?: boolean;
  /** Asked for although its step waits for something. */
  anyway?: (decisions: Decisions, person: Person) => boolean;
  send: (read: DecisionsRead, filled: Filled) => ReturnType<typeof sendProposal>;
}

const NOTE: Field = { label: 'Note', help: 'Optional.', required: false };
const MINUTE: Field = { label: 'Minute', help: 'Optional. What the minutes say of it.', required: false };
const REASON: Field = { label: 'Reason', help: 'It stays on record.', required: true };

const about = ({ decisions, tag }: DecisionsRead) => ({
  params: { path: { id: decisions.planId }, header: { 'If-Match': tag ?? '' } },
});
const read = ({ decisions }: DecisionsRead) => ({ contentSha256: decisions.contentSha256 });
const said = <Name extends string>(name: Name, text: string) =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as Partial<Record<Name, string>>;

const sendProposal = (of: DecisionsRead, { text }: Filled) =>
  planning.POST('/api/planning/plans/{id}/proposals', { ...about(of), body: { ...read(of), ...said('note', text) } });

const vote = (decision: 'AUTHORISE' | 'APPROVE', status: PlanStatus): Action => ({
  name: decision === 'AUTHORISE' ? 'Vote on authorising' : 'Vote on approving',
  step: decision,
  roles: ['trustee'],
  statuses: [status],
  consequence: 'Your vote is recorded under your name. You may change it until the board has decided.',
  text: { label: 'Dissent', help: 'Optional. Recorded in full, and shown on the plan.', required: false },
  isVote: true,
  anyway: () => true,
  send: (of, filled) =>
    planning.POST('/api/planning/plans/{id}/votes', {
      ...about(of),
      body: { ...read(of), decision, vote: filled.vote ?? 'ABSTAIN', ...said('dissent', filled.text) },
    }),
});

export const ACTIONS: readonly Action[] = [
  {
    name: 'Propose',
    step: 'PROPOSE',
    roles: ['finance-director'],
    statuses: ['DRAFT'],
    consequence: 'The plan is frozen as you read it, and put to the executive team. You will not be able to decide on it.',
    text: NOTE,
    send: sendProposal,
  },
  {
    name: 'Endorse',
    step: 'ENDORSE',
    roles: ['executive'],
    statuses: ['PROPOSED'],
    consequence: 'The plan goes to the board, which may authorise consultation on it.',
    text: NOTE,
    send: (of, { text }) =>
      planning.POST('/api/planning/plans/{id}/endorsements', {
        ...about(of),
        body: { ...read(of), ...said('note', text) },
      }),
  },
  vote('AUTHORISE', 'ENDORSED'),
  {
    name: 'Authorise consultation',
    step: 'AUTHORISE',
    roles: ['trustee', 'executive', 'finance-director'],
    statuses: ['ENDORSED'],
    consequence: 'Consultation begins by the plan. Nothing is decided before it has been consulted on.',
    text: MINUTE,
    anyway: isDelegate,
    send: (of, { text }) =>
      planning.POST('/api/planning/plans/{id}/authorisations', {
        ...about(of),
        body: { ...read(of), ...said('minute', text) },
      }),
  },
  vote('APPROVE', 'AUTHORISED_TO_CONSULT'),
  {
    name: 'Approve',
    step: 'APPROVE',
    roles: ['trustee'],
    statuses: ['AUTHORISED_TO_CONSULT'],
    consequence: 'The plan is approved as it was consulted on, and may be carried out.',
    text: MINUTE,
    send: (of, { text }) =>
      planning.POST('/api/planning/plans/{id}/approvals', {
        ...about(of),
        body: { ...read(of), ...said('minute', text) },
      }),
  },
  {
    name: 'Reject',
    step: undefined,
    roles: ['executive', 'trustee'],
    statuses: ['PROPOSED', 'ENDORSED', 'AUTHORISED_TO_CONSULT'],
    consequence: 'The plan goes no further.',
    text: REASON,
    send: (of, { text }) =>
      planning.POST('/api/planning/plans/{id}/rejections', { ...about(of), body: { ...read(of), reason: text } }),
  },
  {
    name: 'Withdraw',
    step: undefined,
    roles: ['finance-director'],
    statuses: ['PROPOSED', 'ENDORSED', 'AUTHORISED_TO_CONSULT'],
    consequence: 'The plan is taken back and goes no further. Whoever was told of it is told so.',
    text: REASON,
    send: (of, { text }) =>
      planning.POST('/api/planning/plans/{id}/withdrawals', { ...about(of), body: { ...read(of), reason: text } }),
  },
];

/** What this person may do now; the services check again. */
export function actionsOf(person: Person, decisions: Decisions, step: Action['step']): Action[] {
  const waits = decisions.decisions.some((one) => one.decision === step && (one.waitsFor ?? []).length > 0);
  return ACTIONS.filter(
    (action) =>
      action.step === step &&
      may(person, action.roles) &&
      action.statuses.includes(decisions.status) &&
      (!waits || action.anyway?.(decisions, person) === true) &&
      (action.name !== 'Authorise consultation' || may(person, ['trustee']) || isDelegate(decisions, person)),
  );
}

function isDelegate(decisions: Decisions, person: Person): boolean {
  return decisions.delegations.some(
    (delegation) =>
      delegation.decision === 'AUTHORISE' && delegation.officer === person.username && delegation.revokedAt === undefined,
  );
}
