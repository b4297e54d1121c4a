import { get } from '../../../Acts/ask';
import type { Schemas } from '../../../schemas';
import { initialsOf } from './initials';

/** A body as the tree shows it, as short as it can be. */
export type BodyNode = Schemas['BodyNode'];

/** Every living body, in its place in the tree and by its code. */
export class BodyTree {
  private readonly byCode: Map<string, BodyNode>;
  private readonly below = new Map<string, BodyNode[]>();
  private initials: Map<string, string> | null = null;

  constructor(private readonly nodes: BodyNode[]) {
    this.byCode = new Map(nodes.map((node) => [node.code, node]));
    for (const node of nodes) {
      const parent = node.parent ?? '';
      this.below.set(parent, [...(this.below.get(parent) ?? []), node]);
    }
  }

  find(code: string): BodyNode | undefined {
    return this.byCode.get(code);
  }

  nameOf(code: string): string {
    return this.byCode.get(code)?.name ?? code;
  }

  /** Those directly below; those at the top for no code. */
  children(code = ''): BodyNode[] {
    return this.below.get(code) ?? [];
  }

  /** Those that report to the body directly without standing directly below it (直报点). */
  reporters(code: string): BodyNode[] {
    return this.nodes.filter((node) => node.directTargets?.includes(code) && node.parent !== code);
  }

  /** From the top down to the body itself. */
  path(code: string): BodyNode[] {
    const up: BodyNode[] = [];
    for (let node = this.find(code); node; node = node.parent ? this.find(node.parent) : undefined) up.unshift(node);
    return up;
  }

  /** Bodies whose name holds the words, or whose code or initials begin with them; those of one's own province come first. */
  search(words: string, own: string, most: number): BodyNode[] {
    const asked = words.trim().toLowerCase();
    if (!asked) return [];
    this.initials ??= new Map(this.nodes.map((node) => [node.code, initialsOf(node.name)]));
    const near = own.slice(0, 2);
    return this.nodes
      .filter((node) => node.name.includes(asked) || node.code.startsWith(asked) || this.initials!.get(node.code)!.startsWith(asked))
      .sort((one, other) => Number(other.code.startsWith(near)) - Number(one.code.startsWith(near)) || one.code.localeCompare(other.code))
      .slice(0, most);
  }
}

let known: Promise<BodyTree> | null = null;

/** The tree, read once for the page; a reading that failed is tried again. */
export function bodyTree(): Promise<BodyTree> {
  known ??= get<BodyNode[]>('/api/bodies/tree').then(
    (nodes) => new BodyTree(nodes),
    (error: unknown) => {
      known = null;
      throw error;
    },
  );
  return known;
}
