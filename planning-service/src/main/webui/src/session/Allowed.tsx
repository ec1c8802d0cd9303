import { Stack, Text, Title } from '@mantine/core';
import { Outlet } from 'react-router';
import { usePageTitle } from '../shared/usePageTitle';
import { may, ROLES, type Role } from './person';
import { useSession } from './session';

/** The pages under it, for these roles; what to do about it, for the others. */
export function Allowed({ roles }: { roles: readonly Role[] }) {
  const { person } = useSession();
  return may(person, roles) ? <Outlet /> : <Forbidden roles={roles} />;
}

function Forbidden({ roles }: { roles: readonly Role[] }) {
  usePageTitle('Not for your role');
  const names = roles.map((role) => ROLES[role].toLowerCase());
  return (
    <Stack>
      <Title order={1}>Not for your role</Title>
      <Text>This page is for the roles {new Intl.ListFormat('en-GB').format(names)}.</Text>
      <Text>If you should see it, ask whoever looks after your organisation's accounts for the role.</Text>
    </Stack>
  );
}
