/** The contract suite: what every store must answer. A store passes it whole or is not a store; each part asks about one thing. */
import { describe } from 'vitest';
import type { Open } from './asking.ts';
import { archiveSuite } from './suite-archive.ts';
import { articleSuite } from './suite-articles.ts';
import { coordinationSuite } from './suite-coordination.ts';
import { entitySuite } from './suite-entities.ts';
import { eventSuite } from './suite-events.ts';
import { graphSuite } from './suite-graph.ts';
import { integritySuite } from './suite-integrity.ts';
import { proposalSuite } from './suite-proposals.ts';
import { searchSuite } from './suite-search.ts';
import { writingSuite } from './suite-writing.ts';

export type { Open, Opened } from './asking.ts';

export function storeSuite(name: string, open: Open): void {
  describe(name, () => {
    describe('search', () => searchSuite(open));
    describe('entities', () => entitySuite(open));
    describe('graph', () => graphSuite(open));
    describe('events', () => eventSuite(open));
    describe('coordination', () => coordinationSuite(open));
    describe('proposals', () => proposalSuite(open));
    describe('articles and claims', () => articleSuite(open));
    describe('the archive', () => archiveSuite(open));
    describe('writing', () => writingSuite(open));
    describe('integrity', () => integritySuite(open));
  });
}
