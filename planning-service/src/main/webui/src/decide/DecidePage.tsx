import { Stack, Title } from '@mantine/core';
import { useParams } from 'react-router';

export default function DecidePage() {
  const { id = '' } = useParams();
  return (
    <Stack>
      <Title order={1}>Decide</Title>
      {id}
    </Stack>
  );
}
