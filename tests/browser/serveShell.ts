import type { Page } from '@playwright/test';
import { siteAddress } from './app.ts';

/**
 * Answers every address with the bare shell, as a plain web server does for addresses without a page of their own,
 * also those that the server of these tests would refuse.
 */
export async function serveShell(page: Page): Promise<void> {
  const shell = await page.request.get(`${siteAddress()}/an/address/without/a/page`);
  const body = await shell.text();
  await page.route(
    () => true,
    (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fallback(),
  );
}
