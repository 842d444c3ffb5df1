// Saves pictures of the main pages for people to look at: node shots.mjs DIR

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findArticle, startBrowser, startDemo, startPerson } from './demo.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node shots.mjs DIR');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const demo = await startDemo();
const browser = await startBrowser();
try {
  const visitor = await startPerson(browser, demo, null);
  const article = await findArticle(visitor, 'Ciudad Posada frontera');
  await shoot(visitor, [['portada', '/'], ['noticia', article], ['historias', '/historias'], ['buscar', '/buscar?q=frontera'],
    ['salud', '/salud'], ['medios', '/medios'], ['entrar', '/entrar']]);
  const email = (role) => demo.accounts.find((account) => account.role === role).email;
  const editor = await startPerson(browser, demo, email('editor'));
  await shoot(editor, [['fuentes', '/fuentes'], ['noticia-entera', article]]);
  const administrator = await startPerson(browser, demo, email('administrator'));
  await shoot(administrator, [['personas', '/admin/personas'], ['trabajos', '/admin/trabajos'], ['bitacora', '/admin/bitacora'],
    ['estado', '/admin/estado'], ['observatorios', '/admin/observatorios']]);
} finally {
  await browser.close();
  await demo.stop();
}

async function shoot(context, pages) {
  const page = await context.newPage();
  for (const [name, address] of pages) {
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
  }
  await page.close();
}
