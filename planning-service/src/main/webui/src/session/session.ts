import { createContext, use } from 'react';
import type { Person } from './person';

export interface Session {
  person: Person;
  signOut: () => void;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Whoever is signed in. Only within pages, which nobody else sees. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) {
    throw new Error('There is no session here');
  }
  return session;
}
