import { acts } from './acts';
import { entry } from './entry';
import { figures } from './figures';
import { frame } from './frame';
import { lists } from './lists';
import { notices } from './notices';
import { reports } from './reports';
import { terms } from './terms';

/** Every sentence and name that the windows share. What the house refuses it says itself; pages of one noun keep theirs beside them. */
export const texts = { ...frame, ...entry, ...notices, ...lists, ...terms, ...acts, ...reports, ...figures };
