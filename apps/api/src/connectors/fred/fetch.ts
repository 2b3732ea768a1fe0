import type { PlannedDocument } from "../connector.ts";

/** Both series in one file: the won per euro needs the two of one day. */
export function planFred(): PlannedDocument[] {
  return [
    {
      key: "fredgraph/DEXUSEU,DEXKOUS",
      url: "https://fred.stlouisfed.org/graph/fredgraph.csv?id=DEXUSEU,DEXKOUS",
      mediaType: "text/csv",
    },
  ];
}
