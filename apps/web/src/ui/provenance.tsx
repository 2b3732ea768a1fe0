import type { Provenance } from "@sector-tracker/shared/contract";
import type { ScreenMetric } from "@sector-tracker/shared/screen";
import { createContext, lazy, useContext, useMemo, useState, type ReactNode } from "react";
import { withTexts } from "../i18n/index.ts";
import { OverlayPart } from "./part.tsx";

const ProvenanceDrawer = lazy(() => withTexts(import("./provenance-drawer.tsx")));

/** A figure of a company as the screener has it. */
export interface FigureOfCompany {
  company: string;
  metric: ScreenMetric;
}

export interface ProvenanceSubject {
  title: string;
  /** The value with all its digits and its unit. */
  exact: string;
  /** How it was converted or computed, in a sentence. */
  note?: string | undefined;
  items?: readonly Provenance[] | undefined;
  /** Names of the items where a value was computed from several. */
  inputs?: readonly string[] | undefined;
  /** Where the items are to be asked for. */
  figure?: FigureOfCompany | undefined;
}

const Context = createContext<(subject: ProvenanceSubject) => void>(() => undefined);

/** Opens the panel "where this comes from". */
export function useProvenance(): (subject: ProvenanceSubject) => void {
  return useContext(Context);
}

/** Holds the one panel of the page; its code is loaded when it is first opened. */
export function ProvenanceProvider({ children }: { children: ReactNode }) {
  const [subject, setSubject] = useState<ProvenanceSubject | null>(null);
  const [open, setOpen] = useState(false);
  const show = useMemo(
    () => (next: ProvenanceSubject) => {
      setSubject(next);
      setOpen(true);
    },
    [],
  );
  return (
    <Context.Provider value={show}>
      {children}
      {subject !== null && (
        <OverlayPart>
          <ProvenanceDrawer
            subject={subject}
            open={open}
            onClose={() => {
              setOpen(false);
            }}
          />
        </OverlayPart>
      )}
    </Context.Provider>
  );
}
