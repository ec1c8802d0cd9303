import type { Role } from '../session/person';

/** Who reads plans. */
export const READERS: readonly Role[] = ['finance-director', 'executive', 'trustee', 'auditor'];
