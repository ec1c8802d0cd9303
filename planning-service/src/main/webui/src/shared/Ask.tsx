import { Button, Group, Stack, Title } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import classes from './Ask.module.css';

interface Props {
  title: string;
  /** What the button that goes ahead says. */
  yes: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
  children: ReactNode;
}

/** Asks before something is done that others see. The browser's own dialogue: keeps the focus, and closes on Escape. */
export function Ask({ title, yes, busy, onYes, onNo, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={classes.ask}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onYes();
        }}
      >
        <Stack>
          <Title order={2} id={titleId} size="h3">
            {title}
          </Title>
          {children}
          <Group>
            <Button type="submit" loading={busy}>
              {yes}
            </Button>
            <Button variant="default" onClick={onNo}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </dialog>
  );
}
