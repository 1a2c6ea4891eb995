/** The formats that a subgraph can be written in. A new one is one file and one line here. */
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';

export type { Exporter } from './exporter.ts';

export const EXPORTERS: readonly Exporter[] = [json, gexf, graphml, csv];

export const exporterOf = (id: string): Exporter | undefined => EXPORTERS.find((e) => e.id === id);
