// Globals of the page: vis-network, as embedded by pyvis, is loaded before the page's scripts.
import type { DataSet, Edge, Network, Node } from "vis-network/standalone";

declare global {
  const vis: { Network: typeof Network; DataSet: typeof DataSet };

  interface Window {
    sovkg: object;
    charts: { svg(spec: object): Promise<string> };
  }
}

export type VisNode = Node;
export type VisEdge = Edge;
