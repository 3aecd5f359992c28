/** The name of the policy that the content security policy allows (see `src/build/policy.ts`). */
const trustedTypesPolicy = 'twocodes';

/** The part of Trusted Types that is used here; browsers without it take the address as it is. */
interface TrustedScriptPolicies {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/**
 * Lets the app work without a network from the first visit on. Once the page has loaded: registers the service
 * worker, then has it keep the words of the reader's language, which may have arrived before it.
 *
 * @param loadWords loads all the words of the language in use
 */
export async function keepOffline(loadWords: () => Promise<unknown>): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await loaded();
    await navigator.serviceWorker.register(workerAddress());
    const { active } = await navigator.serviceWorker.ready;
    await loadWords();
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: loadedWords() } });
  } catch {
    // No worker, no offline use: the app works as long as there is a network.
  }
}

/** Waits until the page and all it needs has loaded: what is kept for later must not delay it. */
function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
  });
}

function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedScriptPolicies };
  return (
    trustedTypes
      ?.createPolicy(trustedTypesPolicy, { createScriptURL: (given) => given })
      .createScriptURL(address) ?? address
  );
}

function loadedWords(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/assets/words-'));
}
