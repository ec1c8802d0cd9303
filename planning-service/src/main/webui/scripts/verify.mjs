// Installs what the lock file names, unless it is there, and runs every check of the web application.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @param {string} file */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string[]} words */
function npm(...words) {
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
  npm('ci');
}
npm('run', 'verify');
