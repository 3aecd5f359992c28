import { useEffect } from 'react';
import { useAnnounce } from '../shell/Announcer.tsx';

/** How long typing has to rest before its result is told, in milliseconds. */
const pause = 400;

/** Tells a screen reader a message once it has stood for a moment; an empty one is not told. */
export function useTellAfterPause(message: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => announce(message), pause);
    return () => clearTimeout(timer);
  }, [message, announce]);
}
