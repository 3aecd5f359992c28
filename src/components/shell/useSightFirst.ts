import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Has the browser draw what is in sight first, where the reader stays on the page: after a choice in the picker or a
 * change of language. Sections out of sight keep their sizes meanwhile, and are drawn anew right after.
 */
export function useSightFirst(): void {
  const router = useRouter();
  useEffect(() => {
    const { dataset } = document.documentElement;
    // Not on the way back, where the place to scroll to needs every section's new size.
    const begin = router.history.subscribe(({ action, location }) => {
      if (action.type === 'PUSH' && location.state.quiet) dataset.drawing = 'sight';
    });
    const end = router.subscribe('onRendered', () => {
      requestAnimationFrame(() => setTimeout(() => delete dataset.drawing));
    });
    return () => {
      begin();
      end();
    };
  }, [router]);
}
