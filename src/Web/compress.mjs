// Compresses what was built, once and as small as it goes, and lists what belongs to the site, so that the gateway serves
// these files and none that an earlier build left behind.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const site = process.argv[2];
const paths = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  // What Vite writes for those who build is no part of the site.
  .filter((path) => !relative(site, path).startsWith('.vite'));

for (const path of paths) {
  const bytes = readFileSync(path);
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  writeFileSync(path + '.br', brotliCompressSync(bytes, brotli));
  writeFileSync(path + '.gz', gzipSync(bytes, { level: 9 }));
}

const names = paths.map((path) => relative(site, path).split(sep).join('/')).sort();
writeFileSync(join(site, 'files.txt'), names.join('\n') + '\n');
