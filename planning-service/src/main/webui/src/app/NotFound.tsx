import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { usePageTitle } from '../shared/usePageTitle';

export function NotFound() {
  usePageTitle('No such page');
  return (
    <Stack>
      <Title order={1}>No such page</Title>
      <Text>
        There is nothing at this address. See the{' '}
        <Anchor component={Link} to="/plans" underline="always">
          plans
        </Anchor>{' '}
        instead.
      </Text>
    </Stack>
  );
}
