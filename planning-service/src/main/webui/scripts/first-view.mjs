// Fails the build where the script that the first view needs is larger than promised.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const LIMIT_KILOBYTES = 200;
const dist = new URL('../dist/', import.meta.url);

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(await readFile(new URL('manifest.json', dist), 'utf8'));
/** @type {Set<string>} */
const needed = new Set();

/** @param {string} name */
function need(name) {
  const chunk = manifest[name];
  if (chunk !== undefined && !needed.has(chunk.file)) {
    needed.add(chunk.file);
    chunk.imports?.forEach(need);
  }
}
Object.keys(manifest)
  .filter((name) => manifest[name]?.isEntry)
  .forEach(need);

let bytes = 0;
for (const file of needed) {
  bytes += gzipSync(await readFile(new URL(file, dist))).length;
}
const kilobytes = Math.round(bytes / 100) / 10;
console.log(`First view: ${kilobytes} kB of script, gzipped; at most ${LIMIT_KILOBYTES}.`);
if (kilobytes > LIMIT_KILOBYTES) {
  console.error('Load what the first view does not show when it is shown.');
  process.exitCode = 1;
}
