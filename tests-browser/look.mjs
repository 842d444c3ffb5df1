// What is looked at on each page: accessibility, width, weight, errors, where requests go.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A page with its style, before compression. */
const MOST_BYTES = 70_000;
/** Of the forms in which a whole record is written, with its vocabularies to choose from: only editors open them. */
const MOST_BYTES_OF_FORM = 100_000;
/** Of that of a treaty with fourteen countries, each row with its list of countries and what is known of it. */
const MOST_BYTES_OF_TREATY = 140_000;

/** Two languages, two widths, light and dark: each pair of them is seen in one of four looks. */
export const LOOKS = [
  { lang: 'es', looks: [{ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' }] },
  { lang: 'pt', looks: [{ width: 360, scheme: 'dark' }, { width: 1280, scheme: 'light' }] },
];
export const OTHER_LOOKS = [
  { lang: 'en', looks: [{ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' }] },
  { lang: 'fr', looks: [{ width: 360, scheme: 'dark' }, { width: 1280, scheme: 'light' }] },
];

/**
 * Visits an address of the demo in a language and each look of it. Gives `{results: [{what, faults}], links}`: what was seen and
 * what is wrong with it, and the addresses that the page links to. `send`, where given, fills in a form of the page and
 * sends it: what is looked at is the answer.
 */
export async function look(demo, context, address, { lang, looks }, status = 200, send = null) {
  const page = await context.newPage();
  const origin = new URL(demo.address).origin;
  const faults = [];
  let bytes = 0;
  const bodies = [];
  page.on('console', (message) => {
    // the browser reports the status of the page itself, which is checked below
    const isOwnStatus = status !== 200 && message.text().includes(`status of ${status}`);
    if (message.type() === 'error' && !isOwnStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => bodies.push(response.body().then((body) => { bytes += body.length; }, () => {})));
  await page.setViewportSize({ width: looks[0].width, height: 800 });
  await page.emulateMedia({ colorScheme: looks[0].scheme });
  await context.addCookies([{ name: 'idioma', value: lang, url: origin }]);
  const response = await page.goto(address, { waitUntil: 'load' });
  if (send) {
    // the form itself was weighed on its own visit
    await Promise.all(bodies);
    bodies.length = 0;
    bytes = 0;
    await send(page);
  }
  await Promise.all(bodies);
  if (response.status() !== status) faults.push(`status ${response.status()}, expected ${status}`);
  const most = mostBytes(new URL(address, origin).pathname);
  if (bytes > most) faults.push(`weighs ${bytes} bytes with its style, at most ${most} are allowed`);
  const facts = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    links: [...document.querySelectorAll('a[href]')].map((link) => link.href),
  }));
  if (facts.lang !== lang) faults.push(`the page says its language is ${facts.lang}`);
  if (!facts.title) faults.push('no title');
  if (facts.headings !== 1) faults.push(`${facts.headings} headings of the first rank`);
  const results = [];
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    const seen = faults.splice(0);
    seen.push(...await scrollFaults(page, width === 360 ? [320, 360] : [width]), ...await axeFaults(page));
    results.push({ what: `${address} ${lang} ${width} px ${scheme}`, faults: seen });
  }
  await page.close();
  return { results, links: facts.links.filter((link) => new URL(link).origin === origin) };
}

function mostBytes(path) {
  if (/^\/tratados\/[^/]+\/editar$/.test(path)) return MOST_BYTES_OF_TREATY;
  return /\/(nuevo\/[^/]+|editar)$/.test(path) ? MOST_BYTES_OF_FORM : MOST_BYTES;
}

async function scrollFaults(page, widths) {
  const faults = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => {
      const most = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= most) return null;
      const beyond = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > most + 1);
      return `${document.documentElement.scrollWidth} px of content, first beyond: ${beyond?.outerHTML.slice(0, 120)}`;
    });
    if (wide) faults.push(`scrolls sideways at ${width} px: ${wide}`);
  }
  return faults;
}

async function axeFaults(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return found.violations.map((v) => ({ id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map((n) => n.html), many: v.nodes.length }));
  }, RULES);
  return violations.map((v) => `axe ${v.id} (${v.many}): ${v.help}: ${v.nodes.map((html) => html.slice(0, 160)).join(' | ')}`);
}
