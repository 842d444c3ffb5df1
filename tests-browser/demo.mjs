// The demo as a running program, and a browser to look at it with.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PROGRAM = fileURLToPath(new URL('../target/debug/atalaya', import.meta.url));
const START_MS = 180_000;
const STOP_MS = 25_000;

/** Starts the demo; gives its address, its accounts as `{role, email}`, their password, and `stop()`. */
export async function startDemo() {
  const program = spawn(PROGRAM, ['demo', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  createInterface({ input: program.stderr }).on('line', (line) => log.push(line));
  const ended = new Promise((resolve) => program.on('exit', (code, signal) => resolve({ code, signal })));
  const demo = { accounts: [], log };
  const ready = new Promise((resolve) => {
    createInterface({ input: program.stdout }).on('line', (line) => {
      const site = line.match(/^The site: (http:\/\/\S+?)\/?$/);
      const password = line.match(/^Accounts, all with the password (\S+)$/);
      const account = line.match(/^\s+(\S+)\s+(\S+@\S+)$/);
      if (site) demo.address = site[1];
      else if (password) demo.password = password[1];
      else if (account) demo.accounts.push({ role: account[1], email: account[2] });
      else if (demo.accounts.length > 0) resolve('ready');
    });
  });
  const outcome = await Promise.race([ready, ended, after(START_MS, 'slow')]);
  if (outcome !== 'ready') {
    program.kill('SIGKILL');
    throw new Error(`the demo did not start (${JSON.stringify(outcome)}):\n${log.slice(-30).join('\n')}`);
  }
  demo.stop = async () => {
    program.kill('SIGTERM');
    const how = await Promise.race([ended, after(STOP_MS, null)]);
    if (how === null) program.kill('SIGKILL');
    return how;
  };
  return demo;
}

/** Chromium, without anything that speaks to the outside. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** A browser's memory of its own for somebody, signed in where an e-mail is given. */
export async function startPerson(browser, demo, email) {
  const context = await browser.newContext({ baseURL: demo.address, locale: 'es', reducedMotion: 'reduce' });
  if (email) {
    const page = await context.newPage();
    await page.goto('/entrar');
    await page.fill('#correo', email);
    await page.fill('#clave', demo.password);
    await Promise.all([page.waitForURL((url) => url.pathname !== '/entrar'), page.click('main form .btn-main')]);
    await page.close();
  }
  return context;
}

/** The same person once more, with choices of their own. */
export async function startAgain(browser, demo, context) {
  const storageState = await context.storageState();
  return browser.newContext({ baseURL: demo.address, locale: 'es', reducedMotion: 'reduce', storageState });
}

/** The address of the first article that search finds by these words; null where it finds none. */
export async function findArticle(context, words) {
  const found = await context.request.get(`/buscar?q=${encodeURIComponent(words)}`);
  const [, main] = (await found.text()).split('<main');
  return main?.match(/href="(\/n\/[^"]+)"/)?.[1] ?? null;
}

function after(ms, value) {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref());
}
