import { useEffect } from 'react';

const PRODUCT = 'Even Keel';

/** The title by which a browser's tabs and a screen reader tell pages apart. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === PRODUCT ? PRODUCT : `${title} – ${PRODUCT}`;
  }, [title]);
}
