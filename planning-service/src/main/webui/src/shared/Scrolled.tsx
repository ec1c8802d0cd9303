import { Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './Scrolled.module.css';

/** A table that may be wider than the screen: scrolled sideways by touch or arrow keys, and it says so. Its first column stays. */
export function Scrolled({ name, children }: { name: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);

  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    const watch = new ResizeObserver(() => {
      setWider(element.scrollWidth > element.clientWidth + 1);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);

  return (
    <div className={classes.whole}>
      {isWider && (
        <Text size="sm" fs="italic">
          Scroll the table sideways to see all columns.
        </Text>
      )}
      <div ref={place} className={classes.scrolled} role="region" aria-label={name} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
