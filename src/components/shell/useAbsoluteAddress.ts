import { useRouter } from '@tanstack/react-router';

/** Turns an address of the app into an absolute one, with the site's origin and base path. */
export function useAbsoluteAddress(): (address: string) => string {
  const router = useRouter();
  return (address) =>
    new URL(router.history.createHref(router.basepath.replace(/\/$/, '') + address), location.origin).href;
}
