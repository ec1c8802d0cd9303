import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';

interface Props {
  /** Where it is: another page gets another chance. */
  at: string;
  children: ReactNode;
}

interface State {
  brokenAt: string | undefined;
}

/** Around the pages: one whose script did not come, or that broke, says so, and the others can still be opened. */
export class Broken extends Component<Props, State> {
  override state: State = { brokenAt: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { brokenAt: '' };
  }

  static getDerivedStateFromProps({ at }: Props, { brokenAt }: State): Partial<State> {
    // noted at the first render after the break; forgotten at another address
    return { brokenAt: brokenAt === '' || brokenAt === at ? at : undefined };
  }

  override render(): ReactNode {
    return this.state.brokenAt === undefined ? (
      this.props.children
    ) : (
      <Stack align="flex-start" role="alert">
        <Title order={1}>The page could not be shown</Title>
        <Text>Part of it did not arrive, or it broke. What you had saved is safe.</Text>
        <Button
          onClick={() => {
            window.location.reload();
          }}
        >
          Load it again
        </Button>
      </Stack>
    );
  }
}
