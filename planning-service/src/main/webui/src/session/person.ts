/** The roles of people, as in Keycloak's groups and at every operation of the API. */
export const ROLES = {
  'finance-director': 'Finance director',
  executive: 'Executive',
  trustee: 'Trustee',
  'engagement-lead': 'Engagement lead',
  'line-manager': 'Line manager',
  staff: 'Staff',
  auditor: 'Auditor',
} as const;

export type Role = keyof typeof ROLES;

/** Whoever is signed in: always to one organisation. */
export interface Person {
  name: string;
  username: string;
  organisation: string;
  roles: readonly Role[];
}

export function may(person: Person, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

/** @param profile the claims of the id token */
export function personOf(profile: Record<string, unknown>): Person {
  const organisation = text(profile.org);
  const groups = Array.isArray(profile.groups) ? profile.groups : [];
  const username = text(profile.preferred_username);
  return {
    name: text(profile.name) || username,
    username,
    organisation,
    roles: (Object.keys(ROLES) as Role[]).filter((role) => groups.includes(`/${organisation}/${role}`)),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
