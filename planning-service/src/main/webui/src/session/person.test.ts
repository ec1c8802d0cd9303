import { expect, it } from 'vitest';
import { may, personOf } from './person';

const CLAIMS = {
  name: 'Fiona Marsh',
  preferred_username: 'finance-director',
  org: 'brighton',
  groups: ['/brighton/finance-director', '/salford/trustee', '/brighton/unknown'],
};

it('takes the roles of the own organisation, and no others', () => {
  expect(personOf(CLAIMS)).toEqual({
    name: 'Fiona Marsh',
    username: 'finance-director',
    organisation: 'brighton',
    roles: ['finance-director'],
  });
});

it('lets nobody do anything whose token names no groups', () => {
  const nobody = personOf({ org: 'brighton', groups: 'trustee' });

  expect(nobody.roles).toEqual([]);
  expect(may(nobody, ['trustee'])).toBe(false);
});

it('lets a person do what one of the roles may', () => {
  expect(may(personOf(CLAIMS), ['executive', 'finance-director'])).toBe(true);
  expect(may(personOf(CLAIMS), ['trustee'])).toBe(false);
});
