import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the checkout, its output on stderr (or kept, with `capture`), and answers how it ended.
 * `onStart` gets its process id, `onTick` is called every few seconds with the seconds gone by.
 */
export function run(program, args, { capture = false, env = {}, onStart, onTick } = {}) {
  return new Promise((resolve) => {
    const begin = performance.now();
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, TZ: 'UTC' },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (child.pid) onStart?.(child.pid);
    let output = '';
    child.stdout?.on('data', (chunk) => { output += chunk; });
    child.stderr?.on('data', (chunk) => { output += chunk; });
    const tick = onTick && setInterval(() => onTick(Math.round((performance.now() - begin) / 1000)), 5000);
    const end = (code) => {
      clearInterval(tick);
      resolve({ ok: code === 0, code, output });
    };
    child.once('error', (error) => { output += error.message; end(1); });
    child.once('close', end);
  });
}

/** Runs a JavaScript program of an installed package by its path under node_modules. */
export const runNode = (script, args, options) => run(process.execPath, [script, ...args], options);
