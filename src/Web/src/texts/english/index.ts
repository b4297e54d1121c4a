import { texts } from '..';
import { layOver, type Words } from './layOver';

// Loaded only where English was chosen. Each file has the path, the names and the shape of the Chinese one that it is laid over.
const chinese = import.meta.glob<Words>(
  ['/src/**/*[tT]exts.ts', '/src/JointTasks/notices.ts', '/src/texts/*.ts', '!/src/texts/index.ts', '!/src/texts/english/**'],
  { eager: true },
);
const english = import.meta.glob<Words>('/src/texts/english/*/**/*.ts', { eager: true });

for (const [path, words] of Object.entries(english)) {
  const below = path.replace('/texts/english/', '/');
  layOver(chinese[below] ?? {}, words);
  if (below.startsWith('/src/texts/')) Object.values(words).forEach((group) => layOver(texts, group as Words));
}
