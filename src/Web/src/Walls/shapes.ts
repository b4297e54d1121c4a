import type { Schemas } from '../schemas';

/** A wall screen of a body. */
export type Wall = Schemas['WallView'];

/** What a wall screen shows. */
export type WallFigures = Schemas['WallFigures'];

/** A device that waits to be paired. */
export type Pairing = Schemas['PairingOpened'];
