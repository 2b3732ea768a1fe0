import { CatchBoundary, type ErrorComponentProps } from "@tanstack/react-router";
import { Suspense, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "./announcer.tsx";
import { ErrorState } from "./state.tsx";

/** The boundary stays as it is until the page is loaded again: a browser does not ask for a missing file twice. */
const forGood = () => "";

function PartError({ error }: ErrorComponentProps) {
  return <ErrorState error={error} />;
}

/**
 * A part of a page whose code is loaded when it is first needed: `waiting` holds its place until then. Where the code
 * does not arrive, or fails, the advice stands in that place and the rest of the page goes on.
 */
export function Part({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={forGood} errorComponent={PartError}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </CatchBoundary>
  );
}

function Nothing() {
  return null;
}

/** As `Part`, for what opens above the page: it has no place of its own, so its failure is said in passing. */
export function OverlayPart({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  return (
    <CatchBoundary
      getResetKey={forGood}
      errorComponent={Nothing}
      onCatch={() => {
        announce(`${t("error.title")}. ${t("error.page")}`);
      }}
    >
      <Suspense fallback={null}>{children}</Suspense>
    </CatchBoundary>
  );
}
