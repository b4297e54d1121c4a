// The first window of a chair must open on a slow line: what its page needs before it shows anything may weigh so much and no more.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const most = 150 * 1024;
const firstPages = ['src/Figures/FiguresPage.vue', 'src/Reports/DeskPage.vue', 'src/Reports/Writing/WritePage.vue', 'src/Walls/WallPage.vue'];

const site = process.argv[2];
const chunks = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8'));

// Whatever is imported at once comes with it; what is imported later does not.
function needed(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of chunks[key].imports ?? []) needed(next, found);
  return found;
}

const weigh = (keys) => [...keys].reduce((sum, key) => sum + statSync(join(site, chunks[key].file + '.br')).size, 0);
let over = false;
for (const page of firstPages) {
  const weight = weigh(needed(page, needed('src/start.ts', needed('index.html'))));
  const line = `${page}: ${(weight / 1024).toFixed(1)} kB of script (brotli), at most ${most / 1024} kB`;
  if (weight > most) {
    over = true;
    console.error(`太重 Too heavy: ${line}`);
  } else if (process.argv[3] === '--say') console.log(line);
}
process.exit(over ? 1 : 0);
