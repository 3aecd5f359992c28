import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading of a page that the reader has gone to, so that keyboard and screen reader go on
 * from there. Not on the first page, not for a mere hash, and not after a quiet navigation.
 */
export function useArrival(address: string): void {
  const router = useRouter();
  const arrivedAt = useRef(address);
  useEffect(() => {
    if (arrivedAt.current === address) return;
    arrivedAt.current = address;
    if (router.state.location.state.quiet) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [address, router]);
}
