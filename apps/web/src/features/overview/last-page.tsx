import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { lastView } from "../../app/offline.ts";
import { SkeletonRows } from "../../ui/state.tsx";

/** Leads on to the view that was shown last. */
export function LastPage() {
  const router = useRouter();
  useEffect(() => {
    router.history.replace(lastView());
  }, [router]);
  return <SkeletonRows rows={12} />;
}
