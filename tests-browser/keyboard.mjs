// What somebody without a mouse does.

/** Gives `{what, faults}` for each. `article` is one with marked terms. */
export async function keyboard(context, article) {
  const tries = [skipLink, tabToSearch, sectionsOnAPhone, (page) => notes(page, article)];
  const names = ['skip link', 'tab to search', 'sections on a phone', 'notes of terms'];
  const results = [];
  for (const [n, attempt] of tries.entries()) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    const faults = await attempt(page).catch((error) => [error.message.split('\n')[0]]);
    results.push({ what: `keyboard: ${names[n]}`, faults });
    await page.close();
  }
  return results;
}

async function skipLink(page) {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement.getAttribute('href'));
  if (!target?.startsWith('#')) return [`the first stop is no skip link but ${target}`];
  const box = await page.locator(':focus').boundingBox();
  if (!box || box.y < 0 || box.height < 1) return ['the skip link cannot be seen when it has the focus'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate((id) => document.querySelector(id)?.contains(document.activeElement), target);
  return isInMain ? [] : ['after the skip link the next stop is not in the main part'];
}

async function tabToSearch(page) {
  await page.goto('/');
  for (let stops = 0; stops < 15; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.matches('form[action^="/buscar"] input'))) {
      await page.keyboard.type('remesas');
      await Promise.all([page.waitForURL(/\/buscar\?/), page.keyboard.press('Enter')]);
      return (await page.locator('main a[href^="/n/"]').count()) > 0 ? [] : ['search by keyboard found nothing'];
    }
  }
  return ['the search field is not among the first fifteen stops'];
}

async function sectionsOnAPhone(page) {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/');
  const button = page.locator('button[popovertarget]').first();
  const id = await button.getAttribute('popovertarget');
  await button.focus();
  return openAndClose(page, id);
}

async function notes(page, article) {
  await page.goto(article);
  const buttons = page.locator('main button.ref[popovertarget]');
  if (await buttons.count() === 0) return [`${article} has no marked term`];
  const id = await buttons.first().getAttribute('popovertarget');
  await buttons.first().focus();
  return openAndClose(page, id);
}

async function openAndClose(page, id) {
  const isOpen = () => page.evaluate((id) => document.getElementById(id)?.matches(':popover-open'), id);
  await page.keyboard.press('Enter');
  if (!await isOpen()) return [`#${id} does not open by Enter`];
  await page.keyboard.press('Escape');
  return await isOpen() ? [`#${id} does not close by Escape`] : [];
}
