import { createContext, type ReactNode, use, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Holds the one polite live region of the page; a message goes away by being followed by another. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, announce] = useState('');
  return (
    <Announce value={announce}>
      {children}
      <div role="status" className="visuallyHidden">
        {message}
      </div>
    </Announce>
  );
}

/** Tells a screen reader something without moving the focus. */
export function useAnnounce(): (message: string) => void {
  return use(Announce);
}
